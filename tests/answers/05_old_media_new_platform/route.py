# %% right="loop that remembers the best"
def route(message, rules, fallback):
    best = None
    for rule in rules:
        if rule[0].lower() in message.lower():
            if best is None or rule[2] > best[2]:
                best = rule
    return fallback if best is None else best[1]
# %% right="filter, then max"
def route(message, rules, fallback):
    text = message.casefold()
    fitting = [(priority, -place, reply) for place, (keyword, reply, priority) in enumerate(rules) if keyword.casefold() in text]
    return max(fitting)[2] if fitting else fallback
# %% right="stable sort"
def route(message, rules, fallback):
    for keyword, reply, priority in sorted(rules, key=lambda rule: -rule[2]):
        if keyword.upper() in message.upper():
            return reply
    return fallback
# %% wrong="the first rule that fits" points=0 en="the reply to: Please cancel my event" zh="对“我要退活动的票”的回复"
def route(message, rules, fallback):
    for keyword, reply, priority in rules:
        if keyword.lower() in message.lower():
            return reply
    return fallback
# %% wrong="the last of equal priorities" points=0 en="the reply to: wifi at the event?" zh="对“活动现场有 wifi 吗？”的回复"
def route(message, rules, fallback):
    best, top = fallback, -100
    for keyword, reply, priority in rules:
        if keyword.lower() in message.lower() and priority >= top:
            best, top = reply, priority
    return best
# %% wrong="minds capitals" points=0 en="the reply to: Any EVENTS?" zh="对“WIFI 密码”的回复"
def route(message, rules, fallback):
    fitting = [rule for rule in rules if rule[0] in message]
    return max(fitting, key=lambda rule: rule[2])[1] if fitting else fallback
# %% wrong="a negative priority loses to the fallback" points=0 en="the reply to: hm" zh="对“嗯”的回复"
def route(message, rules, fallback):
    best, top = fallback, -1
    for keyword, reply, priority in rules:
        if keyword.lower() in message.lower() and priority > top:
            best, top = reply, priority
    return best
# %% wrong="needs the whole message to be the keyword" points=0 en="the reply to: Any EVENTS?" zh="对“有活动吗？”的回复"
def route(message, rules, fallback):
    fitting = [rule for rule in rules if rule[0].lower() == message.lower()]
    return max(fitting, key=lambda rule: rule[2])[1] if fitting else fallback
# %% wrong="sorts the student's own list" points=0 en="argument" zh="参数"
def route(message, rules, fallback):
    rules.sort(key=lambda rule: -rule[2])
    for keyword, reply, priority in rules:
        if keyword.lower() in message.lower():
            return reply
    return fallback
# %% wrong="knows only the examples" points=0 en="The highest priority answers, not the first rule" zh="由优先级最高的回复，而不是第一条"
def route(message, rules, fallback):
    known = {"Please cancel my event": "person", "我要退活动的票": "person", "hm": "smile", "嗯": "smile"}
    if "wifi" in message.lower() and "event" not in message and "活动" not in message:
        return "network"
    if "event" in message.lower() or "活动" in message:
        return known.get(message, "events")
    return known.get(message, fallback)
# %% wrong="makes only the message small" points=0 en="the reply to: WIFI password" zh="对“WIFI 密码”的回复"
def route(message, rules, fallback):
    fitting = [rule for rule in rules if rule[0] in message.lower()]
    return max(fitting, key=lambda rule: rule[2])[1] if fitting else fallback
# %% wrong="compares with the message's words" points=0 en="the reply to: Any EVENTS?" zh="对“有活动吗？”的回复"
def route(message, rules, fallback):
    words = message.lower().split()
    fitting = [rule for rule in rules if rule[0].lower() in words]
    return max(fitting, key=lambda rule: rule[2])[1] if fitting else fallback
# %% wrong="a text in place of every empty fallback" points=0 en="a fallback of None" zh="兜底回复为 None"
def route(message, rules, fallback):
    fitting = [rule for rule in rules if rule[0].lower() in message.lower()]
    return max(fitting, key=lambda rule: rule[2])[1] if fitting else fallback or "menu"
# %% wrong="the lowest number first" points=0 en="the reply to: Please cancel my event" zh="对“我要退活动的票”的回复"
def route(message, rules, fallback):
    fitting = [rule for rule in rules if rule[0].lower() in message.lower()]
    return min(fitting, key=lambda rule: rule[2])[1] if fitting else fallback
