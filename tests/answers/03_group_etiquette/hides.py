# %% right="pattern"
def hides(name):
    name = name.strip().lower()
    letters = [sign for sign in name if sign.isalpha()]
    default = re.fullmatch(r"(?:user|用户)\s*\d+", name)
    return not letters or len(name) == 1 or name.startswith("wxid_") or default is not None
# %% right="step by step"
def hides(name):
    name = name.strip()
    if len(name) <= 1:
        return True
    if name[:5].casefold() == "wxid_":
        return True
    found = False
    for sign in name:
        if sign.isalpha():
            found = True
    if not found:
        return True
    rest = name.lower().replace("user", "", 1) if name.lower().startswith("user") else name
    rest = rest[2:] if rest.startswith("用户") else rest
    return rest != name and rest.strip().isdigit()
# %% wrong="asks for Latin letters only" points=0 en='the name "小满-海报"' zh="昵称“小满-海报”"
def hides(name):
    plain = name.strip().lower()
    default = re.fullmatch(r"(user|用户)\s*\d+", plain)
    return bool(default) or plain.startswith("wxid_") or len(plain) == 1 or re.search("[a-z]", plain) is None
# %% wrong="isalpha of the whole name" points=0 en='the name "q"' zh="昵称“q”"
def hides(name):
    return not name.isalpha()
# %% wrong="every default word counts" points=0 en='the name "User"' zh="昵称“User”"
def hides(name):
    plain = name.strip()
    return len(plain) == 1 or plain.lower().startswith(("user", "用户", "wxid_")) or not any(sign.isalpha() for sign in plain)
# %% wrong="the examples only" points=0 en="A punctuation mark is not a letter" zh="标点不是文字"
def hides(name):
    return name in ("🌙", " 2025 ", "", "User 5521", "USER77", "WXID_9ab", "q", "禾")
# %% wrong="forgets the single letter" points=0 en='the name "q"' zh="昵称“q”"
def hides(name):
    plain = name.strip().lower()
    default = re.fullmatch(r"(user|用户)\s*\d+", plain)
    return bool(default) or plain.startswith("wxid_") or not any(sign.isalpha() for sign in plain)
# %% wrong="wxid anywhere" points=0 en='the name "my wxid_9ab"' zh="昵称“my wxid_9ab”"
def hides(name):
    plain = name.strip().lower()
    default = re.fullmatch(r"(user|用户)\s*\d+", plain)
    return bool(default) or "wxid_" in plain or len(plain) == 1 or not any(sign.isalpha() for sign in plain)
# %% wrong="prints" points=0 en="hides" zh="hides"
def hides(name):
    print(not any(sign.isalpha() for sign in name))
# %% wrong="minds capitals" points=0 en='the name "USER77"' zh="昵称“USER77”"
def hides(name):
    plain = name.strip()
    default = re.fullmatch(r"(User|用户)\s*\d+", plain)
    return bool(default) or plain.startswith("wxid_") or len(plain) == 1 or not any(sign.isalpha() for sign in plain)
# %% wrong="User without digits" points=0 en='the name "User"' zh="昵称“User”"
def hides(name):
    plain = name.strip().lower()
    default = re.fullmatch(r"(user|用户)\s*\d*", plain)
    return bool(default) or plain.startswith("wxid_") or len(plain) == 1 or not any(sign.isalpha() for sign in plain)
# %% wrong="one letter among other signs" points=0 en='the name "Q7"' zh="昵称“Q7”"
def hides(name):
    plain = name.strip().lower()
    default = re.fullmatch(r"(user|用户)\s*\d+", plain)
    return bool(default) or plain.startswith("wxid_") or sum(sign.isalpha() for sign in plain) <= 1
# %% wrong="emoji count as letters" points=0 en='the name "🌙"' zh="昵称“🌙”"
def hides(name):
    plain = name.strip().lower()
    default = re.fullmatch(r"(user|用户)\s*\d+", plain)
    return bool(default) or plain.startswith("wxid_") or len(plain) == 1 and plain.isascii() or not re.search(r"[^\W\d]|[^\x00-\uffff]", plain)
# %% wrong="knows the English default only" points=0 en="The Chinese default name counts too" zh="中文的默认名也算"
def hides(name):
    plain = name.strip().lower()
    default = re.fullmatch(r"user\s*\d+", plain)
    return bool(default) or plain.startswith("wxid_") or len(plain) == 1 or not any(sign.isalpha() for sign in plain)
