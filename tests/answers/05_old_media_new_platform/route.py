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
# %% wrong="the first rule that fits" points=0 en="The highest priority answers, not the first rule" zh="由优先级最高的回复，而不是第一条"
def route(message, rules, fallback):
    for keyword, reply, priority in rules:
        if keyword.lower() in message.lower():
            return reply
    return fallback
# %% wrong="the last of equal priorities" points=0 en="Of equal priorities the rule written first answers" zh="优先级相同时，取写在前面的"
def route(message, rules, fallback):
    best, top = fallback, -100
    for keyword, reply, priority in rules:
        if keyword.lower() in message.lower() and priority >= top:
            best, top = reply, priority
    return best
# %% wrong="minds capitals" points=0 en="Make both the keyword and the message small" zh="关键词和消息都要转成小写"
def route(message, rules, fallback):
    fitting = [rule for rule in rules if rule[0] in message]
    return max(fitting, key=lambda rule: rule[2])[1] if fitting else fallback
# %% wrong="a negative priority loses to the fallback" points=0 en="The fallback is for messages that no rule fits" zh="只有一条也没命中时才用兜底回复"
def route(message, rules, fallback):
    best, top = fallback, -1
    for keyword, reply, priority in rules:
        if keyword.lower() in message.lower() and priority > top:
            best, top = reply, priority
    return best
# %% wrong="needs the whole message to be the keyword" points=0 en="the reply to 'Any events?'" zh="对“有活动吗？”的回复"
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
# %% wrong="knows only the examples" points=0 en="one rule of two fits" zh="两条里命中一条"
def route(message, rules, fallback):
    return {"Any events?": "events", "有活动吗？": "events", "Please cancel my event": "person", "我要退活动的票": "person"}.get(message, fallback)
