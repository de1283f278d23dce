# Every target is a thin name for tools/dev.py, which works the same on Linux, macOS and Windows.
PYTHON ?= python3

.PHONY: run test setup bench build lock
run test setup bench build lock:
	@$(PYTHON) tools/dev.py $@
