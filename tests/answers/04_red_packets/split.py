# %% right="floor loop"
def split(total, people, rng):
    rest, shares = total, []
    for left in range(people, 1, -1):
        share = int(rng.integers(1, max(2, 2 * rest // left)))
        shares.append(share)
        rest -= share
    return [*shares, rest]
# %% right="uniform, rounded and clipped"
def split(total, people, rng):
    shares = []
    for place in range(people - 1):
        rest = total - sum(shares)
        left = people - place
        draw = round(rng.uniform(0.5, 2 * rest / left - 0.5))
        shares.append(min(max(1, draw), rest - (left - 1)))
    shares.append(total - sum(shares))
    return shares
# %% right="recursion"
def split(total, people, rng):
    if people == 1:
        return [total]
    top = min(2 * total // people, total - people + 2)
    share = int(rng.integers(1, max(2, top)))
    return [share] + split(total - share, people - 1, rng)
# %% right="library model"
def split(total, people, rng):
    return red_packet.split(total, people, seed=rng).tolist()
# %% wrong="naive: from all that is left" points=0 en="the first of five shares of 1,000 fen" zh="1,000 分五人红包的第一份"
def split(total, people, rng):
    rest, shares = total, []
    for left in range(people, 1, -1):
        share = int(rng.integers(1, rest - left + 2))
        shares.append(share)
        rest -= share
    return [*shares, rest]
# %% wrong="equal shares" points=0 en="the spread at the first four places" zh="前四个位置的标准差"
def split(total, people, rng):
    share = total // people
    return [share] * (people - 1) + [total - share * (people - 1)]
# %% wrong="once the mean instead of twice" points=0 en="the mean at each place" zh="每个位置的平均数"
def split(total, people, rng):
    rest, shares = total, []
    for left in range(people, 1, -1):
        share = int(rng.integers(1, max(2, rest // left)))
        shares.append(share)
        rest -= share
    return [*shares, rest]
# %% wrong="float money" points=0 en="the sum of the shares of 1,000 fen" zh="1,000 分的各份之和"
def split(total, people, rng):
    rest, shares = total / 100, []
    for left in range(people, 1, -1):
        share = round(rng.uniform(0.01, 2 * rest / left), 2)
        shares.append(share)
        rest -= share
    return [*shares, round(rest, 2)]
# %% wrong="may give nothing" points=0 en="the first of five shares of 1,000 fen" zh="1,000 分五人红包的第一份"
def split(total, people, rng):
    rest, shares = total, []
    for left in range(people, 1, -1):
        share = int(rng.integers(0, 2 * rest // left + 1))
        shares.append(min(share, rest))
        rest -= shares[-1]
    return [*shares, rest]
# %% wrong="own generator with a fixed seed" points=0 en="the mean at each place" zh="每个位置的平均数"
def split(total, people, rng):
    rng = np.random.default_rng(7)
    rest, shares = total, []
    for left in range(people, 1, -1):
        share = int(rng.integers(1, max(2, 2 * rest // left)))
        shares.append(share)
        rest -= share
    return [*shares, rest]
# %% wrong="prints instead of returning" points=0 en="print" zh="print"
def split(total, people, rng):
    print([total // people] * people)
# %% wrong="the example as a constant" points=0 en="5 people" zh="5 个人"
def split(total, people, rng):
    return [1, 1, 1]
