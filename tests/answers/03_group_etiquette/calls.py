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
# %% wrong="as published" points=0 en="the calls in: @小满-海报 and @Ana, please" zh="“@小满-海报 and @Ana, please”里的呼叫"
def calls(text, names):
    return [name for name in names if "@" + name in text]
# %% wrong="order mended, beginning not" points=0 en="the calls in: @Old Pine and @Old!" zh="“@Old Pine and @Old!”里的呼叫"
def calls(text, names):
    found = [name for name in names if "@" + name in text]
    return sorted(found, key=lambda name: text.index("@" + name))
# %% wrong="words without blanks" points=0 en="the calls in: @Old Pine and @Old!" zh="“@Old Pine and @Old!”里的呼叫"
def calls(text, names):
    words = re.findall(r"@([\w-]+)", text)
    return list(dict.fromkeys(word for word in words if word in names))
# %% wrong="each call again" points=0 en="the calls in: @Anna @Ana @Anna" zh="“@Anna @Ana @Anna”里的呼叫"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.findall(rf"@({either})(?![\w-])", text)
# %% wrong="a blank must follow" points=0 en="the calls in: @小满-海报 and @Ana, please" zh="“@小满-海报 and @Ana, please”里的呼叫"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.findall(rf"@({either}) ", text)
# %% wrong="the hyphen ends a name" points=0 en="the calls in: @阿梨妈妈 @Ana-Lena @Ana2" zh="“@阿梨妈妈 @Ana-Lena @Ana2”里的呼叫"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return list(dict.fromkeys(re.findall(rf"@({either})(?!\w)", text)))
# %% wrong="the example's result" points=0 en="the calls in: @Anna, open?" zh="“@Anna, open?”里的呼叫"
def calls(text, names):
    return ["小满-海报", "Ana"]
# %% wrong="Chinese characters end a name" points=0 en="the calls in: @阿梨妈妈 @Ana-Lena @Ana2" zh="“@阿梨妈妈 @Ana-Lena @Ana2”里的呼叫"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return list(dict.fromkeys(re.findall(rf"@({either})(?![A-Za-z0-9-])", text)))
# %% wrong="the shorter name counts" points=0 en="the calls in: @Old Pine and @Old!" zh="“@Old Pine and @Old!”里的呼叫"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len))
    return list(dict.fromkeys(re.findall(rf"@({either})(?![\w-])", text)))
# %% wrong="in the order of the alphabet" points=0 en="the calls in: @小满-海报 and @Ana, please" zh="“@小满-海报 and @Ana, please”里的呼叫"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return sorted(set(re.findall(rf"@({either})(?![\w-])", text)))
# %% wrong="forgets digits" points=0 en="the calls in: @阿梨妈妈 @Ana-Lena @Ana2" zh="“@阿梨妈妈 @Ana-Lena @Ana2”里的呼叫"
def calls(text, names):
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return list(dict.fromkeys(re.findall(rf"@({either})(?![^\W\d]|-)", text)))
