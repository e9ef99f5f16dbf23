# %% right="a copy"
def largest_after(graph, leavers):
    left = graph.copy()
    left.remove_nodes_from(leavers)
    return max((len(part) for part in nx.connected_components(left)), default=0)
# %% right="a view"
def largest_after(graph, leavers):
    view = graph.subgraph([member for member in graph if member not in set(leavers)])
    sizes = sorted(map(len, nx.connected_components(view)))
    return sizes[-1] if sizes else 0
# %% right="walks from member to member"
def largest_after(graph, leavers):
    unseen, largest = set(graph) - set(leavers), 0
    while unseen:
        waiting, size = [unseen.pop()], 0
        while waiting:
            size += 1
            for other in graph[waiting.pop()]:
                if other in unseen:
                    unseen.remove(other)
                    waiting.append(other)
        largest = max(largest, size)
    return largest
# %% wrong="still the first part" points=0 en="the largest part of the chain" zh="链形网没有成员 2 时"
def largest_after(graph, leavers):
    left = graph.copy()
    left.remove_nodes_from(leavers)
    return len(next(nx.connected_components(left), []))
# %% wrong="still changes the network" points=0 en="the members of your network after the question" zh="问完之后你的网络里的成员"
def largest_after(graph, leavers):
    graph.remove_nodes_from(leavers)
    return max((len(part) for part in nx.connected_components(graph)), default=0)
# %% wrong="a second name is no copy" points=0 en="the members of your network after the question" zh="问完之后你的网络里的成员"
def largest_after(graph, leavers):
    left = graph
    left.remove_nodes_from(leavers)
    return max((len(part) for part in nx.connected_components(left)), default=0)
# %% wrong="still stops if nobody is left" points=0 en="the largest part if nobody is left" zh="一个人也不剩时最大的一片"
def largest_after(graph, leavers):
    left = graph.copy()
    left.remove_nodes_from(leavers)
    return max(len(part) for part in nx.connected_components(left))
# %% wrong="counts who stayed" points=0 en="the largest part of the chain" zh="链形网没有成员 2 时"
def largest_after(graph, leavers):
    return len(graph) - len(leavers)
# %% wrong="the part itself" points=0 en="the largest part of the chain" zh="链形网没有成员 2 时"
def largest_after(graph, leavers):
    left = graph.copy()
    left.remove_nodes_from(leavers)
    return max(nx.connected_components(left), key=len, default=set())
# %% wrong="most ties instead of most members" points=0 en="the largest part" zh="最大的一片"
def largest_after(graph, leavers):
    left = graph.copy()
    left.remove_nodes_from(leavers)
    return max((count for _, count in left.degree()), default=-1) + 1
