# Everything a developer runs. `make demo` shows the product at work; `make test` proves it.
.PHONY: help demo test test-fuzz fuzz check test-unit test-engine test-training test-faults test-qgis test-qt6 test-qgis344 bench train \
	models models-wheel package scan bundle release-check schema translations pictures

LANES = 3# test suites that run at a time, of which those in QGIS often wait
PYTEST = .venv/train/bin/python -m pytest -q
STALLS = tests/qgis/gui/test_stalls.py# in a process of its own: other tests leave widgets and layers behind that take time
export PYTHONDONTWRITEBYTECODE =# tests start hundreds of processes, which would each compile what they import

help:  ## this list
	@grep -E '^[a-z0-9-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

demo:  ## set up, package the plugin and map a real raster with it in QGIS; results in out/demo
	.ci/demo/demo.sh

test:  ## set up all environments and pass all tests, three suites at a time (one at a time: make test LANES=1)
	.ci/setup.sh runtime train qgis qt6 tools
	@$(MAKE) --no-print-directory -O -j$(LANES) test-qgis test-training test-faults test-engine test-unit check package test-fuzz test-qt6

check:  ## style and types
	@.ci/setup.sh train
	.venv/train/bin/ruff check .
	.venv/train/bin/ruff format --check .
	.venv/train/bin/mypy

test-unit:  ## what takes no run: rules of the code base, every module by itself, the plugin without QGIS
	@.ci/setup.sh train
	$(PYTEST) tests/contract tests/unit tests/plugin

test-engine:  ## whole runs: every task, the worker, the command line, cases of the field
	@.ci/setup.sh train
	@.ci/engines.sh
	$(PYTEST) tests/engine tests/field

test-training: export OMP_NUM_THREADS = 1# threads of torch that wait by spinning would take the other suite's core
test-training:  ## all that needs torch
	@.ci/setup.sh train
	$(PYTEST) tests/training tests/golden

test-faults:  ## damaged input, full disks, killed and cancelled runs
	@.ci/setup.sh train
	$(PYTEST) tests/faults

test-fuzz:  ## 20,000 damaged inputs of every kind
	@.ci/setup.sh train
	$(PYTEST) tests/fuzz

fuzz:  ## a million damaged inputs: make fuzz [FUZZ_INPUTS=1000000] [SEED=1]
	@.ci/setup.sh train
	FUZZ_INPUTS=$(or $(FUZZ_INPUTS),1000000) FUZZ_SEED=$(or $(SEED),1) $(PYTEST) tests/fuzz

test-qgis: export LEMEVIT_PYTHON = $(CURDIR)/.venv/runtime/bin/python
test-qgis:  ## the plugin in QGIS
	@.ci/setup.sh runtime qgis tools
	QT_QPA_PLATFORM=offscreen timeout -k 10 300 .venv/qgis/bin/python -m pytest -q $(STALLS)
	QT_QPA_PLATFORM=offscreen timeout -k 10 1800 .venv/qgis/bin/python -m pytest -q tests/qgis --ignore $(STALLS)

test-qt6:  ## the plugin's widgets under PyQt6, without QGIS
	@.ci/setup.sh qt6
	timeout -k 10 120 .venv/qt6/bin/python -m pytest -q tests/qt6

test-qgis344:  ## the QGIS tests in QGIS 3.44, in a Debian trixie root made once under .venv (root, 3 GB, 10 minutes)
	.ci/qgis344.sh

bench:  ## speed and memory of engine and plugin, as ratios: make bench [SUITE=plugin]
	.ci/setup.sh runtime qgis && .venv/$(if $(filter fewshot,$(SUITE)),train,runtime)/bin/python tests/benchmarks/bench.py $(if $(SUITE),--suite $(SUITE))

train:  ## train a recipe: make train RECIPE=buildings-tiny DATA=folder
	.ci/setup.sh train && .venv/train/bin/python -m model_runtime train resources/recipes/$(RECIPE).toml --data $(DATA) \
		--out out/train/$(RECIPE)

pictures:  ## take the pictures of docs/ anew, in QGIS's window on a virtual screen
	.ci/setup.sh runtime qgis && .ci/docs/pictures.sh

schema:  ## write resources/model_card.schema.json from the rules that read a card
	python3 .ci/resources/card_schema.py

translations:  ## bring resources/i18n up to date with the texts of the plugin (needs lrelease: qttools5-dev-tools)
	python3 .ci/resources/translations.py

models:  ## list the shipped models and what the runtime thinks of them
	.ci/setup.sh runtime && .venv/runtime/bin/python -m model_runtime models list

package:  ## dist/lemevit_qgis-VERSION.zip, refused unless the scan passes
	.ci/setup.sh tools && .venv/tools/bin/python .ci/package.py

scan: package  ## the plugin site's security scan on the built zip (part of package)

models-wheel:  ## dist/lemevit_models-VERSION-py3-none-any.whl, all shipped models; LOCK=1 once it is published
	.ci/setup.sh tools && .venv/tools/bin/python .ci/models_wheel.py $(if $(LOCK),--lock)

release-check:  ## what stands in the way of a release on the plugin site; OFFLINE=1 asks for no address
	.ci/setup.sh tools && .venv/tools/bin/python .ci/release.py $(if $(OFFLINE),--offline)

bundle:  ## plugin, wheels and models for a machine without a network: make bundle [PYTHON=program]
	.ci/setup.sh tools && .venv/tools/bin/python .ci/bundle.py --python $(or $(PYTHON),/usr/bin/python3)
