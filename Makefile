# Everything a developer runs. `make demo` shows the product at work; `make test` proves it.
.PHONY: help demo test test-qgis344 test-qt6 bench train models check package scan bundle translations pictures

help:  ## this list
	@grep -E '^[a-z0-9-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

demo:  ## set up, package the plugin and map a real raster with it in QGIS; results in out/demo
	.ci/demo.sh

test:  ## set up all environments and pass all tests
	.ci/test.sh

test-qgis344:  ## the QGIS tests in QGIS 3.44, in a Debian trixie root made once under .venv (root, 3 GB, 10 minutes)
	.ci/qgis344.sh

test-qt6:  ## the plugin's widgets under PyQt6, without QGIS; part of test
	.ci/setup.sh qt6 && .venv/qt6/bin/python -m pytest -q tests/qt6

check:  ## style and types
	.ci/setup.sh train && .ci/check.sh

bench:  ## speed and memory of engine and plugin, as ratios: make bench [SUITE=plugin]
	.ci/setup.sh runtime qgis && .venv/runtime/bin/python tests/benchmarks/bench.py $(if $(SUITE),--suite $(SUITE))

train:  ## train a recipe: make train RECIPE=buildings-tiny DATA=folder
	.ci/setup.sh train && .venv/train/bin/python -m model_runtime train resources/recipes/$(RECIPE).toml --data $(DATA) \
		--out out/train/$(RECIPE)

pictures:  ## take the pictures of docs/ anew, in QGIS's window on a virtual screen
	.ci/setup.sh runtime qgis && .ci/pictures.sh

translations:  ## bring resources/i18n up to date with the texts of the plugin (needs lrelease: qttools5-dev-tools)
	python3 .ci/translations.py

models:  ## list the shipped models and what the runtime thinks of them
	.ci/setup.sh runtime && .venv/runtime/bin/python -m model_runtime models list

package:  ## dist/lemevit_qgis-VERSION.zip, refused unless the scan passes
	.ci/setup.sh tools && .venv/tools/bin/python .ci/package.py

scan: package  ## the plugin site's security scan on the built zip (part of package)

bundle:  ## plugin, wheels and models for a machine without a network: make bundle [PYTHON=program]
	.ci/setup.sh tools && .venv/tools/bin/python .ci/bundle.py --python $(or $(PYTHON),/usr/bin/python3)
