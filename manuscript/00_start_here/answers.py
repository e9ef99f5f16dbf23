# %% answer="pairs_of_three" right="counted"
from itertools import combinations
pairs_of_three = len(list(combinations("ABC", 2)))
# %% answer="pairs_of_three" wrong="counted twice" points=0 en="among three people" zh="三个人的配对数"
pairs_of_three = 6
# %% answer="pairs_of_three" wrong="as a text" points=0 en="among three people" zh="三个人的配对数"
pairs_of_three = "3"
# %% answer="pairs_of_three" wrong="with oneself" points=0 en="among three people" zh="三个人的配对数"
pairs_of_three = 3 * 3

# %% answer="pairs_of_four" right="sum of meetings"
pairs_of_four = sum(range(4))
# %% answer="pairs_of_four" wrong="left as it was" points=0 en="counted twice" zh="数了两次"
pairs_of_four = 4 * 3
# %% answer="pairs_of_four" wrong="counted oneself" points=0 en="Found: 8" zh="得到：8"
pairs_of_four = 4 * 4 // 2
# %% answer="pairs_of_four" wrong="neighbours only" points=0 en="Found: 4" zh="得到：4"
pairs_of_four = 4

# %% answer="pairs" right="count them"
def pairs(members):
    return sum(1 for one in range(members) for other in range(one))
# %% answer="pairs" wrong="a chain instead of all pairs" points=0 en="the pairs among three people" zh="三个人的配对数"
def pairs(members):
    return members - 1
# %% answer="pairs" wrong="counted twice" points=0 en="the pairs among two people" zh="两个人的配对数"
def pairs(members):
    return members * (members - 1)
# %% answer="pairs" wrong="prints instead of returning" points=0 en="print" zh="print"
def pairs(members):
    print(members * (members - 1) // 2)
# %% answer="pairs" wrong="fits the examples only" points=0 en="for any group" zh="对任意人数"
def pairs(members):
    return {1: 0, 2: 1, 3: 3, 4: 6}.get(members)
# %% answer="pairs" wrong="a decimal number" points=0 en="a whole number" zh="整数"
def pairs(members):
    return members * (members - 1) / 2
# %% answer="pairs" right="by combinations"
def pairs(members):
    from math import comb
    return comb(members, 2)

# %% answer="size" right="summed"
size = 5 + 7
# %% answer="size" wrong="as a text" points=0 en="the value of `size`" zh="`size` 的值"
size = "12"
# %% answer="size" wrong="another number" points=0 en="the value of `size`" zh="`size` 的值"
size = 21
# %% answer="size" wrong="a decimal number" points=0 en="the value of `size`" zh="`size` 的值"
size = 12.5

# %% answer="characters" right="counted one by one"
characters = sum(1 for each in greeting)
# %% answer="characters" wrong="words instead of characters" points=0 en="the number of characters" zh="字符数"
characters = len(greeting.split())
# %% answer="characters" wrong="the text itself" points=0 en="the number of characters" zh="字符数"
characters = greeting
# %% answer="characters" wrong="one left out" points=0 en="the number of characters" zh="字符数"
characters = len(greeting) - 1

# %% answer="answers" right="appended"
answers = [5]
answers.append(8)
answers.append(13)
# %% answer="answers" wrong="another order" points=0 en="the list of answers" zh="回答数的列表"
answers = [13, 8, 5]
# %% answer="answers" wrong="added up" points=0 en="the answers, a list" zh="回答数，一个列表"
answers = 5 + 8 + 13
# %% answer="answers" wrong="one left out" points=0 en="how many values" zh="几个值"
answers = [5, 8]
# %% answer="answers" wrong="round brackets" points=0 en="the answers, a list" zh="回答数，一个列表"
answers = (5, 8, 13)
# %% answer="answers" wrong="curly brackets" points=0 en="the answers, a list" zh="回答数，一个列表"
answers = {5, 8, 13}
# %% answer="answers" wrong="as texts" points=0 en="the list of answers" zh="回答数的列表"
answers = ["5", "8", "13"]

# %% answer="second" right="from the end"
second = waits[-4]
# %% answer="second" wrong="counted from one" points=0 en="That is the third" zh="这是第三个"
second = waits[2]
# %% answer="second" wrong="second from the end" points=0 en="the second wait" zh="第二个等待时间"
second = waits[-2]
# %% answer="second" wrong="a list of two" points=0 en="the value you picked" zh="你取出的值"
second = waits[:2]
# %% answer="second" wrong="the index itself" points=0 en="the second wait" zh="第二个等待时间"
second = 1

# %% answer="in_seconds" right="named on the way"
def in_seconds(minutes):
    result = 60 * minutes
    return result
# %% answer="in_seconds" wrong="prints instead of returning" points=0 en="print" zh="print"
def in_seconds(minutes):
    print(minutes * 60)
# %% answer="in_seconds" wrong="whole minutes only" points=0 en="it returns the minutes as seconds" zh="返回这些分钟是多少秒"
def in_seconds(minutes):
    return int(minutes) * 60
# %% answer="in_seconds" wrong="the wrong way round" points=0 en="2 minutes in seconds" zh="2 分钟是几秒"
def in_seconds(minutes):
    return minutes / 60

# %% answer="crowded" right="the comparison itself"
def crowded(members):
    return members > 100
# %% answer="crowded" wrong="at least instead of more than" points=0 en="101 and 100 members" zh="101 人和 100 人"
def crowded(members):
    return members >= 100
# %% answer="crowded" wrong="fits the examples only" points=0 en="0, 99 and 500 members" zh="0、99、500 人"
def crowded(members):
    return members == 101
# %% answer="crowded" wrong="words instead of True and False" points=0 en="101 and 100 members" zh="101 人和 100 人"
def crowded(members):
    return "True" if members > 100 else "False"
# %% answer="crowded" wrong="never says False" points=0 en="101 and 100 members" zh="101 人和 100 人"
def crowded(members):
    if members > 100:
        return True
# %% answer="crowded" wrong="three digits" points=0 en="101 and 100 members" zh="101 人和 100 人"
def crowded(members):
    return len(str(members)) >= 3

# %% answer="doubled" right="in one line"
doubled = [wait * 2 for wait in waits]
# %% answer="doubled" wrong="the list twice" points=0 en="how many values" zh="几个值"
doubled = waits * 2
# %% answer="doubled" wrong="squared" points=0 en="the doubled waits" zh="翻倍后"
doubled = []
for wait in waits:
    doubled.append(wait**2)
# %% answer="doubled" wrong="only the last" points=0 en="how many values" zh="几个值"
for wait in waits:
    doubled = [wait * 2]
# %% answer="doubled" wrong="in another order" points=0 en="the doubled waits" zh="翻倍后"
doubled = sorted(wait * 2 for wait in waits)

# %% answer="of_bo" right="by get"
of_bo = counts.get("Bo")
# %% answer="of_bo" wrong="another key" points=0 en="Bo's number of messages" zh="Bo 写的条数"
of_bo = counts["Ana"]
# %% answer="of_bo" wrong="the key instead of the number" points=0 en="Bo's number" zh="Bo 的条数"
of_bo = "Bo"
# %% answer="of_bo" wrong="all together" points=0 en="Bo's number of messages" zh="Bo 写的条数"
of_bo = sum(counts.values())

# %% answer="total" right="by a loop"
total = 0
for wait in [2, 15, 1, 40, 3]:
    total = total + wait
# %% answer="total" wrong="counted instead of added" points=0 en="the sum of the waits" zh="等待时间之和"
total = len([2, 15, 1, 40, 3])
# %% answer="total" wrong="the largest" points=0 en="the sum of the waits" zh="等待时间之和"
total = max(waits)
# %% answer="total" wrong="the list" points=0 en="the sum of the waits" zh="等待时间之和"
total = waits

# %% answer="longest" right="sorted first"
longest = chat.sort_values("length")["length"].iloc[-1]
# %% answer="longest" wrong="the mean" points=0 en="the longest message" zh="最长"
longest = chat["length"].mean()
# %% answer="longest" wrong="another column" points=0 en="the longest message" zh="最长"
longest = chat["minute"].max()
# %% answer="longest" wrong="the sum" points=0 en="the longest message" zh="最长的一条"
longest = chat["length"].sum()

# %% answer="written" right="as a dictionary"
def written(table):
    found = {}
    for member, length in zip(table["member"], table["length"]):
        found[member] = found.get(member, 0) + length
    return found
# %% answer="written" wrong="counted messages" points=0 en="the characters Dee wrote" zh="Dee 写的字符数"
def written(table):
    return table.groupby("member")["length"].count()
# %% answer="written" wrong="always the same table" points=0 en="for any table" zh="对任何"
def written(table):
    return chat.groupby("member")["length"].sum()
# %% answer="written" wrong="minutes instead of characters" points=0 en="the characters Dee wrote" zh="Dee 写的字符数"
def written(table):
    return table.groupby("member")["minute"].sum()
# %% answer="written" wrong="the longest message of each" points=0 en="how many characters each member wrote" zh="每个人一共写了几个字符"
def written(table):
    if len(table) < 10:
        return table.groupby("member")["length"].max() if len(table) == 7 else table.groupby("member")["length"].sum()
    return table.groupby("member")["length"].sum()
# %% answer="written" right="a table with member as index"
def written(table):
    return table.pivot_table(index="member", values="length", aggfunc="sum")["length"]

# %% answer="longest_first" right="sorted and turned round"
def longest_first(table):
    return table.sort_values("length")[::-1]
# %% answer="longest_first" wrong="shortest first" points=0 en="the length of the first row" zh="第一行的长度"
def longest_first(table):
    return table.sort_values("length")
# %% answer="longest_first" wrong="changes the table that went in" points=0 en="The table that went in stays as it was" zh="传进来的表本身不改动"
def longest_first(table):
    table["place"] = table["length"].rank(ascending=False)
    return table.sort_values("place")
# %% answer="longest_first" wrong="three rows only" points=0 en="all rows" zh="全部行"
def longest_first(table):
    return table.sort_values("length", ascending=False).head(3)
# %% answer="longest_first" wrong="sorts in place" points=0 en="The table that went in stays as it was" zh="传进来的表本身不改动"
def longest_first(table):
    table.sort_values("length", ascending=False, inplace=True)
    return table
# %% answer="longest_first" wrong="the longest on top, the rest as it was" points=0 en="those with the largest `length` first" zh="按 `length` 从大到小排好"
def longest_first(table):
    top = table["length"].idxmax()
    return table.loc[[top, *table.index.drop(top)]]
# %% answer="longest_first" wrong="always the chat" points=0 en="a table like `chat`" zh="`chat` 这样的表"
def longest_first(table):
    return chat.sort_values("length", ascending=False)
