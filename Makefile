# Everything a developer runs. `make demo` shows the product at work; `make test` proves it.
.PHONY: help demo test check package scan

help:  ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

demo:  ## set up, package the plugin and map a real raster with it in QGIS; results in out/demo
	.ci/demo.sh

test:  ## set up all environments and pass all tests
	.ci/test.sh

check:  ## style and types
	.ci/setup.sh train && .ci/check.sh

package:  ## dist/lemevit_qgis-VERSION.zip, refused unless the scan passes
	.ci/setup.sh tools && .venv/tools/bin/python .ci/package.py

scan: package  ## the plugin site's security scan on the built zip (part of package)
