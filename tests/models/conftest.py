"""What every model's tests share: a refusal is one line, in the language of whoever reads it."""

import re

import pytest

import qunxue


@pytest.fixture
def refuses():
    """A function that checks a refusal in both languages; `words` is what the English one says."""

    def check(call, words="allowed: "):
        qunxue.use("en")
        with pytest.raises(ValueError, match=words) as english:
            call()
        qunxue.use("zh")
        with pytest.raises(ValueError, match="[\u4e00-\u9fff]") as chinese:
            call()
        for refusal in (english, chinese):
            assert "\n" not in str(refusal.value)
        assert "allowed" not in str(chinese.value)
        assert not re.search("[\u4e00-\u9fff]", str(english.value))

    yield check
    qunxue.use("en")
