"""The words that the build adds to a lesson or exercise in each language, and how Chinese lines are joined."""

import re

WORDS = {
    "en": {
        "time": "Time",
        "minutes": "minutes",
        "before": "Before you start",
        "objectives": "After this lesson you can",
        "competence": "DigComp",
        "takeaways": "What you take away",
        "quiz": "Check yourself",
        "quiz_how": "Five questions, no marks. Choose, then open your choice to see whether it holds and why.",
        "right": "Right.",
        "wrong": "Not this one.",
        "terms": "Words of this lesson",
        "term_columns": "| English | 中文 | Pinyin | Meaning |",
        "references": "Where the figures come from",
        "essays": "The essays that this lesson reads",
        "exercise": "To the exercise",
        "lesson": "Back to the lesson",
        "other": "本页中文版",
        "all": "All lessons",
        "points": "points",
        "task": "Task {number}. {title} ({points})",
        "point": "1 point",
        "read": "{points}, read by a person",
        "tasks": "tasks",
        "marked": "checked by the computer",
        "by_hand": "written task read by a person",
        "more_checks": ". The checks you see try form and examples; others follow when it is marked",
        "predict": "Predict first",
        "valid-when": "Valid when?",
        "ethics": "Think about it",
        "verdict": "Verdict on",
        "evidence": "evidence",
        "judged": "The course's verdict: {claim}",
        "five": "Five questions asked of every verdict",
        "asked_quantity": "Is the same quantity measured that the claim speaks of?",
        "asked_unit": "In the same unit?",
        "asked_time": "At the same time?",
        "asked_people": "Among the same people?",
        "asked_could_fail": "Could it have come out otherwise?",
        "supported": "supported",
        "not-supported": "not supported",
        "partly": "partly supported",
        "refuted": "refuted",
        "untested": "untested",
        "and": " and ",
        "colon": ": ",
    },
    "zh": {
        "time": "用时",
        "minutes": "分钟",
        "before": "开始之前",
        "objectives": "学完这一课，你能够",
        "competence": "DigComp",
        "takeaways": "本课要点",
        "quiz": "自己测一测",
        "quiz_how": "五道题，不计分。先选，再点开你的选项，看看对不对、为什么。",
        "right": "对。",
        "wrong": "不对。",
        "terms": "本课术语",
        "term_columns": "| 英文 | 中文 | 拼音 | 含义 |",
        "references": "数字的出处",
        "essays": "本课读的材料",
        "exercise": "去做练习",
        "lesson": "回到讲义",
        "other": "This page in English",
        "all": "全部课程",
        "points": "分",
        "task": "第 {number} 题 {title}（{points}）",
        "point": "1 分",
        "read": "{points}，由老师批阅",
        "tasks": "道题",
        "marked": "由程序检查",
        "by_hand": "的书面题由老师批阅",
        "more_checks": "。看得见的检查只验格式和例子，批改时还会换别的数据再查",
        "predict": "先猜一猜",
        "valid-when": "这些数字什么时候成立",
        "ethics": "想一想",
        "verdict": "结论",
        "evidence": "依据",
        "judged": "课程的结论：{claim}",
        "five": "每个结论都要回答的五个问题",
        "asked_quantity": "量的是说法里说的那件事吗？",
        "asked_unit": "单位相同吗？",
        "asked_time": "时间相同吗？",
        "asked_people": "说的是同一群人吗？",
        "asked_could_fail": "结果有可能不是这样吗？",
        "supported": "成立",
        "not-supported": "证据不支持",
        "partly": "部分成立",
        "refuted": "不成立",
        "untested": "尚未检验",
        "and": "、",
        "colon": "：",
    },
}
HAN = "\u4e00-\u9fff"
STOPS = "\u3001\u3002\uff0c\uff1a\uff1b\uff1f\uff01"
FULL_WIDTH = "\u3001\u3002\uff0c\uff1a\uff1b\uff1f\uff01\uff08\uff09\u201c\u201d\u300a\u300b\u2026"


def joined(text):
    """Return Chinese Markdown without the blanks that line breaks would leave between characters.

    Parameters
    ----------
    text : str

    Returns
    -------
    str
        Code fences are left alone; between Han and Latin the break stays, which reads as a space.

    Examples
    --------
    >>> joined("先抢好，\\n还是后抢好？\\n用 Python 算。")
    '先抢好，还是后抢好？用 Python 算。'
    >>> joined("先问：\\n1. 敢不敢公开？\\n2. 还管不管用？") == "先问：\\n1. 敢不敢公开？\\n2. 还管不管用？"
    True
    >>> joined("不是这一项。 18 美分下一轮只带出 3.24 美分。")
    '不是这一项。18 美分下一轮只带出 3.24 美分。'
    >>> joined("*就该*截图。**问题：**差别在哪里？")
    '*就该*截图。**问题**：差别在哪里？'
    """
    parts = text.split("```")
    for position in range(0, len(parts), 2):
        part = re.sub(rf"(?<=[{HAN}{FULL_WIDTH}]) ?\n(?=[{HAN}{FULL_WIDTH}]|\*+\S)", "", parts[position])
        part = re.sub(rf"(?<=[{FULL_WIDTH}*]) ?\n(?=[{HAN}])", "", part)
        part = re.sub(
            rf"(?<=[{FULL_WIDTH}]) ?\n(?!\d+[.)] )(?=[\w`])|(?<=[\w`]) ?\n(?=[{FULL_WIDTH}])", "", part
        )
        part = re.sub(rf"(?<=[{FULL_WIDTH}]) +(?=[{HAN}])|(?<=[{STOPS}]) +(?=[\w`])", "", part)
        # Markdown does not close an emphasis between a full stop and a Han character: let the stop follow it.
        # Whole spans are consumed one after the other, so that no closing sign is taken for an opening one.
        parts[position] = re.sub(r"(\*+)([^*\n]+?)\1(?=[^\s*])|(\*+)[^*\n]+?\3", _stop_outside, part)
    return "```".join(parts)


def _stop_outside(span):
    if not span[1]:
        return span[0]
    text = span[2].rstrip("，。：；！？、")
    return f"{span[1]}{text}{span[1]}{span[2][len(text) :]}"
