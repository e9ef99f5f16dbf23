# %% right="gaps filled"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    misplaced = [person for person in graph if (joined[person] == source) ^ (person in side)]
    return value, sorted(misplaced)
# %% right="both sides in turn"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    strangers = [person for person in side if joined[person] != source]
    strangers += [person for person in others if joined[person] != sink]
    return value, sorted(strangers)
# %% right="sets"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    followers = {person for person, leader in joined.items() if leader == source}
    return value, sorted(side.symmetric_difference(followers))
# %% wrong="every tie counts one" points=0 en="who is misplaced on the chain" zh="链上被放错的人"
def cut(graph, source, sink, joined):
    plain = nx.Graph()
    plain.add_edges_from(graph.edges, capacity=1)
    value, (side, others) = nx.minimum_cut(plain, source, sink)
    return value, sorted(person for person in graph if (person in side) != (joined[person] == source))
# %% wrong="an attribute that is not there" points=0 en="Infinite capacity path" zh="Infinite capacity path"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="capacity")
    return value, sorted(person for person in graph if (person in side) != (joined[person] == source))
# %% wrong="lists those who are right" points=0 en="who is misplaced on the chain" zh="链上被放错的人"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    return value, sorted(person for person in graph if (person in side) == (joined[person] == source))
# %% wrong="looks at one side only" points=0 en="if Cai followed Ann besides" zh="Cai 也换边跟了 Ann 时"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    return value, sorted(person for person in side if joined[person] != source)
# %% wrong="everybody on the far side" points=0 en="who is misplaced on the chain" zh="链上被放错的人"
def cut(graph, source, sink, joined):
    value, (side, others) = nx.minimum_cut(graph, source, sink, capacity="weight")
    return value, sorted(others)
# %% wrong="fits the example only" points=0 en="the value of the cut of the karate club" zh="空手道俱乐部的最小割"
def cut(graph, source, sink, joined):
    return 1, ["Bo"] if joined.get("Cai") == "Dan" else ["Bo", "Cai"]
