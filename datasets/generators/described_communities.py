"""Seven invented communities with the features that lesson 11 asks about. Nobody was observed.

The course made the numbers up so that each community lacks something else: two are open boards, two
gather round one person, one has a label and no centre, two are made of teams.
"""

import pandas as pd

# fmt: off
COLUMNS = [
    "id", "name_en", "name_zh", "about_en", "about_zh", "entry", "members",
    "star_share", "linked_share", "head", "hand", "foot", "trunk", "heart",
]
ROWS = [
    (
        "A", "Old Books Board", "旧书论坛",
        "An open board where strangers sell and talk about second-hand books; most threads die within a day.",
        "谁都能来的论坛，陌生人在这里买卖旧书、聊书，多数帖子一天之内就没人回了。",
        "open", 420, 0.04, 0.31, 0.35, 0.50, 0.20, 0.45, 0.40,
    ),
    (
        "B", "Newcomers' Help Desk", "新市民互助版",
        "An open board for people new in town; questions get answers, and most askers are not seen again.",
        "给刚到本市的人提问的版面，有问多半有答，问完的人大多不再出现。",
        "open", 260, 0.08, 0.42, 0.50, 0.45, 0.40, 0.55, 0.45,
    ),
    (
        "C", "Ms Lin's Morning Readers", "林老师晨读会",
        "Every morning Ms Lin reads a page aloud; members thank her and rarely write to one another.",
        "每天早上林老师领读一页书，成员向她道谢，彼此之间很少说话。",
        "label", 180, 0.86, 0.97, 0.90, 0.30, 0.40, 0.20, 0.85,
    ),
    (
        "D", "Aunt Qiao's Kitchen", "乔阿姨的厨房",
        "Fans of a home cook buy and cook together; many came for the recipes and stay for the discounts.",
        "一位家庭厨师的粉丝一起团购、一起做菜，不少人为菜谱而来，为折扣而留。",
        "label", 320, 0.64, 0.92, 0.60, 0.80, 0.70, 0.60, 0.30,
    ),
    (
        "E", "School Class of 2009", "2009 届校友群",
        "Everyone wears the same label and feels warmly about it; hardly anything happens outside holidays.",
        "人人带着同一个标签，说起来都有感情，可除了过年过节几乎没有动静。",
        "label", 140, 0.12, 0.38, 0.55, 0.15, 0.10, 0.25, 0.90,
    ),
    (
        "F", "Weekend Repair Teams", "周末修补队",
        "Fourteen teams mend neighbours' things at weekends; each has members who also help in another.",
        "十四个小队周末替邻居修东西，每队都有人同时在别的队帮忙。",
        "team", 112, 0.07, 0.98, 0.70, 0.85, 0.75, 0.80, 0.70,
    ),
    (
        "G", "Night Run Crews", "夜跑小队",
        "Nine crews run on fixed evenings and meet once a month; nobody agrees what it is all for.",
        "九个小队固定日子夜跑，每月会合一次，至于图个什么，各说各的。",
        "team", 90, 0.11, 0.91, 0.40, 0.95, 0.60, 0.50, 0.65,
    ),
]
# fmt: on


def make():
    """Return the seven invented communities.

    Returns
    -------
    pandas.DataFrame
        One row per community; shares run from 0 to 1.
    """
    return pd.DataFrame(ROWS, columns=COLUMNS)
