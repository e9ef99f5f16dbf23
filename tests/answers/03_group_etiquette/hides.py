# %% right="pattern"
def hides(name):
    name = name.strip()
    letters = [sign for sign in name if sign.isalpha()]
    default = re.fullmatch(r"(?:user|用户)\s*\d+", name, re.IGNORECASE)
    return not letters or len(name) == 1 or name.startswith("wxid_") or default is not None
# %% right="step by step"
def hides(name):
    name = name.strip()
    if len(name) <= 1:
        return True
    if name[:5] == "wxid_":
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
# %% wrong="asks for Latin letters only" points=0 en="the name 小满-海报" zh="昵称 小满-海报"
def hides(name):
    return re.search("[A-Za-z]", name) is None or name.startswith(("wxid_", "User "))
# %% wrong="isalpha of the whole name" points=0 en="the name 小满-海报" zh="昵称 小满-海报"
def hides(name):
    return not name.isalpha()
# %% wrong="every default word counts" points=0 en="the name User group Ana" zh="昵称 User group Ana"
def hides(name):
    plain = name.strip()
    return plain.lower().startswith(("user", "用户", "wxid_")) or not any(sign.isalpha() for sign in plain)
# %% wrong="the examples only" points=0 en="A sign is not a letter" zh="标点不是文字"
def hides(name):
    return name in ("🌙", "User 5521")
# %% wrong="forgets the single letter" points=0 en="A single letter tells nothing" zh="单独一个字母看不出是谁"
def hides(name):
    plain = name.strip().lower()
    default = re.fullmatch(r"(user|用户)\s*\d+", plain)
    return bool(default) or plain.startswith("wxid_") or not any(sign.isalpha() for sign in plain)
# %% wrong="wxid anywhere" points=0 en="wxid_ counts only at the beginning" zh="wxid_ 只有在开头才算"
def hides(name):
    plain = name.strip().lower()
    default = re.fullmatch(r"(user|用户)\s*\d+", plain)
    return bool(default) or "wxid_" in plain or len(plain) == 1 or not any(sign.isalpha() for sign in plain)
# %% wrong="prints" points=0 en="hides" zh="hides"
def hides(name):
    print(not any(sign.isalpha() for sign in name))
