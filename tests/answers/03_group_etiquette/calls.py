# %% right="pattern, longest first"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    found = re.findall(rf"@({either})(?![\w-])", text)
    return list(dict.fromkeys(found))
# %% right="split at the signs"
def calls(text, names):
    called = []
    for piece in text.split("@")[1:]:
        fitting = []
        for name in names:
            rest = piece[len(name):]
            if piece.startswith(name) and (rest == "" or not (rest[0].isalnum() or rest[0] == "-")):
                fitting.append(name)
        if fitting:
            longest = max(fitting, key=len)
            if longest not in called:
                called.append(longest)
    return called
# %% right="the course's own function, once each"
def calls(text, names):
    return list(dict.fromkeys(etiquette.find_mentions(text, names)))
# %% wrong="as published" points=0 en="the calls in the example" zh="例子里的呼叫"
def calls(text, names):
    return [name for name in names if "@" + name in text]
# %% wrong="order mended, beginning not" points=0 en="the calls in the example" zh="例子里的呼叫"
def calls(text, names):
    found = [name for name in names if "@" + name in text]
    return sorted(found, key=lambda name: text.index("@" + name))
# %% wrong="words without blanks" points=0 en="A name may hold a blank" zh="名字里可以有空格"
def calls(text, names):
    words = re.findall(r"@([\w-]+)", text)
    return list(dict.fromkeys(word for word in words if word in names))
# %% wrong="each call again" points=0 en="Each name is listed once" zh="每个名字只列一次"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.findall(rf"@({either})(?![\w-])", text)
# %% wrong="a blank must follow" points=0 en="the calls in the example" zh="例子里的呼叫"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.findall(rf"@({either}) ", text)
# %% wrong="the hyphen ends a name" points=0 en="A digit or a hyphen goes on with the name" zh="后面接数字或连字符"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return list(dict.fromkeys(re.findall(rf"@({either})(?!\w)", text)))
# %% wrong="the example's result" points=0 en="a text without @" zh="没有 @ 的正文"
def calls(text, names):
    return ["小满-海报", "Ana"]
