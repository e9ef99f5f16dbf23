# %% right="the skeleton filled"
def split_quality(ties, groups):
    inside = sum(groups[one] == groups[other] for one, other in ties) / len(ties)
    ends = [member for tie in ties for member in tie]
    chance = 0
    for team in set(groups.values()):
        share = sum(groups[member] == team for member in ends) / len(ends)
        chance = chance + share**2
    return inside - chance
# %% right="through networkx"
def split_quality(ties, groups):
    graph = nx.Graph(ties)
    graph.add_nodes_from(groups)
    parts = [{member for member in groups if groups[member] == team} for team in set(groups.values())]
    return nx.community.modularity(graph, parts)
# %% right="counting with pandas"
def split_quality(ties, groups):
    table = pd.DataFrame(ties, columns=["one", "other"]).map(groups.get)
    shares = pd.concat([table["one"], table["other"]]).value_counts(normalize=True)
    return (table["one"] == table["other"]).mean() - (shares**2).sum()
# %% wrong="share of members instead of ends" points=0 en="a chain of three" zh="三人链的模块度"
def split_quality(ties, groups):
    inside = sum(groups[one] == groups[other] for one, other in ties) / len(ties)
    chance = 0
    for team in set(groups.values()):
        share = sum(groups[member] == team for member in groups) / len(groups)
        chance = chance + share**2
    return inside - chance
# %% wrong="forgot the square" points=0 en="the modularity of two triangles" zh="两个三角形的模块度"
def split_quality(ties, groups):
    inside = sum(groups[one] == groups[other] for one, other in ties) / len(ties)
    ends = [member for tie in ties for member in tie]
    chance = sum(sum(groups[member] == team for member in ends) / len(ends) for team in set(groups.values()))
    return inside - chance
# %% wrong="ends over ties" points=0 en="the modularity of two triangles" zh="两个三角形的模块度"
def split_quality(ties, groups):
    inside = sum(groups[one] == groups[other] for one, other in ties) / len(ties)
    ends = [member for tie in ties for member in tie]
    chance = 0
    for team in set(groups.values()):
        chance += (sum(groups[member] == team for member in ends) / len(ties)) ** 2
    return inside - chance
# %% wrong="only the ties inside" points=0 en="the modularity of two triangles" zh="两个三角形的模块度"
def split_quality(ties, groups):
    return sum(groups[one] == groups[other] for one, other in ties) / len(ties)
# %% wrong="chance of equal teams" points=0 en="a chain of three" zh="三人链的模块度"
def split_quality(ties, groups):
    inside = sum(groups[one] == groups[other] for one, other in ties) / len(ties)
    return inside - 1 / len(set(groups.values()))
# %% wrong="gaps left" points=0 en="is not done yet" zh="还没有完成"
def split_quality(ties, groups):
    inside = sum(groups[one] == groups[other] for one, other in ties) / len(ties)
    ends = [member for tie in ties for member in tie]
    chance = 0
    for team in set(groups.values()):
        share = sum(groups[member] == team for member in ends) / len(ends)
        chance = chance + ...
    return inside - chance
