# %% right="array comparison"
def luck(packets, place):
    return float((packets[:, place - 1] == packets.max(axis=1)).mean())
# %% right="loop"
def luck(packets, place):
    hits = 0
    for packet in packets:
        if packet[place - 1] >= max(packet):
            hits += 1
    return hits / len(packets)
# %% right="pandas"
def luck(packets, place):
    table = pd.DataFrame(packets)
    return table.eq(table.max(axis="columns"), axis="index")[place - 1].mean()
# %% wrong="place counted from zero" points=0 en="the luck of place 1 in the example" zh="例子中位置 1 的手气"
def luck(packets, place):
    return float((packets[:, place % packets.shape[1]] == packets.max(axis=1)).mean())
# %% wrong="ties go to the first only" points=0 en="the luck of place 2 in the example" zh="例子中位置 2 的手气"
def luck(packets, place):
    return float((packets.argmax(axis=1) == place - 1).mean())
# %% wrong="a tie does not count" points=0 en="the luck of place 1 in the example" zh="例子中位置 1 的手气"
def luck(packets, place):
    others = np.delete(packets, place - 1, axis=1)
    return float((packets[:, place - 1] > others.max(axis=1)).mean())
# %% wrong="a count instead of a share" points=0 en="the luck of place 1 in the example" zh="例子中位置 1 的手气"
def luck(packets, place):
    return int((packets[:, place - 1] == packets.max(axis=1)).sum())
# %% wrong="largest of all packets" points=0 en="the luck of place 1 in the example" zh="例子中位置 1 的手气"
def luck(packets, place):
    return float((packets[:, place - 1] == packets.max()).mean())
# %% wrong="sorts the packets in place" points=0 en="argument" zh="参数"
def luck(packets, place):
    largest = packets.max(axis=1).copy()
    packets.sort(axis=1)
    return float((packets[:, place - 1] == largest).mean())
# %% wrong="the example as a constant" points=0 en="the luck of place 2 in the example" zh="例子中位置 2 的手气"
def luck(packets, place):
    return 0.5
