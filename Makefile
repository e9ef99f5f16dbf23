# Run `make` to see what there is.
PYTHON ?= python3
PORT ?= 8888
BIN := .venv/bin
# Trust what the system trusts: many schools look into encrypted traffic with a certificate of their own.
export UV_SYSTEM_CERTS := 1
install = $(BIN)/uv pip install --python $(BIN)/python $(1) >.venv/install.log 2>&1 || (cat .venv/install.log; false)

# The reader's language, read as qunxue/language.py reads it.
system := $(or $(LC_ALL),$(LC_MESSAGES),$(LANG))
zh := $(filter zh%,$(or $(QUNXUE_LANG),$(if $(filter C POSIX,$(system)),,$(LANGUAGE)),$(system)))

pytest = $(BIN)/python -m pytest --numprocesses=auto --maxprocesses=4 --dist=loadfile
# Small matrices gain nothing from threads that fight over two cores: without this, one data set takes twenty times as long.
export OPENBLAS_NUM_THREADS = 1

.DEFAULT_GOAL := help
.PHONY: help setup tools system lab demo test quick build data pins pictures lint check mutants figures bench bench-grading rehearsal clean

help:  ## Show this list | 显示这张表
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed -E 's/:.*## /\t/; s/$(if $(zh),\t.* \| /\t, \| .*/)/' | expand -t 16

setup: .venv/ready  ## Set the course up in .venv/ (pinned packages) | 在 .venv/ 里装好课程（锁定版本）

tools: .venv/tools  ## Add the tools for authors and tests to .venv/ | 在 .venv/ 里加装作者和测试用的工具

.venv/ready: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit($(if $(zh),"需要 Python 3.11 以上，现在是 " + sys.version.split()[0] + "。请指明用哪一个：make setup PYTHON=python3.12","Python 3.11 or newer is needed; this is " + sys.version.split()[0] + ". Say which one to use: make setup PYTHON=python3.12"))'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==$$(sed -n 's/^uv==\([^ ;]*\).*/\1/p' tests/requirements.txt)
	@$(call install,-r requirements.txt --editable .)
	@touch $@
	@echo "$(if $(zh),课程已装好，在 .venv/ 里,The course is set up in .venv/)"

.venv/tools: .venv/ready tests/requirements.txt
	@$(call install,-r tests/requirements.txt)
	@touch $@

system:  ## Install what the browser tests need (Debian, as root; elsewhere says what to do) | 安装浏览器测试需要的东西（Debian，用 root；别的系统会说明怎么办）
	@tools/system.sh

lab: setup  ## Open JupyterLab at the list of lessons (PORT=8888) | 打开 JupyterLab 和课程目录（PORT=8888）
	@$(BIN)/qunxue lab --port=$(PORT)

demo: setup  ## Make a class of six in demo/, grade it with nbgrader, print the mark sheet | 在 demo/ 里虚构一个六人班，用 nbgrader 评分，打印成绩单
	@$(BIN)/python tools/demo_class.py demo

test: tools system  ## Run every test, the browser suite included | 运行全部测试，包括浏览器测试
	@$(MAKE) --no-print-directory lint check
	$(pytest)

quick: tools  ## Run the tests that need no root, no browser and no patience | 只跑快的测试：不用 root，不用浏览器
	$(pytest) -m "not slow and not browser"

build: tools  ## Make all notebooks and tables from manuscript/ | 由 manuscript/ 生成全部笔记本和表格
	@$(BIN)/qunxue build

data: tools  ## Make the synthetic and simulated data sets again | 重新生成合成和模拟的数据集
	@$(BIN)/qunxue data

pins: tools  ## Write requirements.txt and tests/requirements.txt from pyproject.toml | 由 pyproject.toml 生成 requirements.txt 和 tests/requirements.txt
	@$(BIN)/python tools/pins.py

pictures: tools system  ## Film an explorer at work for the front pages | 拍下互动面板操作的样子，放在首页
	@$(BIN)/python tools/pictures.py

lint: tools  ## Style, imports and layers | 检查代码风格、导入和分层
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet . || (echo "$(if $(zh),请运行：,Run: ).venv/bin/ruff format ." && false)
	@$(BIN)/lint-imports --no-cache

check: tools  ## Every gate a lesson has to pass | 每一课要过的各道关
	@$(BIN)/qunxue check

figures: tools  ## Compute every published figure that the course states | 重算课程引用的每个数字
	@$(BIN)/qunxue figures

mutants: tools  ## Change each reference answer a little and count what the tests catch | 把参考答案各改一点，数一数检查抓住多少
	@$(BIN)/qunxue mutants

bench: tools system  ## Measure speed and memory | 测量速度和内存
	@$(BIN)/python benchmarks/library.py
	@$(BIN)/python benchmarks/redraw.py

bench-grading: tools system  ## Measure grading against stock nbgrader | 与原版 nbgrader 比较评分速度
	@$(BIN)/python benchmarks/grading.py --write

rehearsal: tools system  ## Play a class on a real JupyterHub, from release to returned feedback (root, npm) | 在真的 JupyterHub 上演练一个班，从发作业到发还反馈（root、npm）
	@$(BIN)/python tools/rehearsal/rehearse.py

clean:  ## Remove what can be made again (never a class folder) | 删除可以重新生成的东西（绝不动班级文件夹）
	@rm -rf .venv build dist artefacts .pytest_cache .ruff_cache .hypothesis
