# %% right="largest remainders"
def by_weights(total, weights):
    rest = total - len(weights)
    exact = [rest * weight / sum(weights) for weight in weights]
    shares = [1 + int(amount) for amount in exact]
    losses = [amount - int(amount) for amount in exact]
    by_loss = sorted(range(len(weights)), key=lambda place: -losses[place])
    for place in by_loss[: total - sum(shares)]:
        shares[place] += 1
    return shares
# %% right="running total"
def by_weights(total, weights):
    rest = total - len(weights)
    running = np.cumsum(np.asarray(weights, dtype=float))
    edges = np.floor(rest * running / running[-1] + 0.5).astype(int)
    return [1 + int(step) for step in np.diff([0, *edges])]
# %% right="one fen at a time"
def by_weights(total, weights):
    rest = total - len(weights)
    exact = [1 + rest * weight / sum(weights) for weight in weights]
    shares = [1] * len(weights)
    for _ in range(rest):
        poorest = max(range(len(weights)), key=lambda place: exact[place] - shares[place])
        shares[poorest] += 1
    return shares
# %% wrong="difference to the last" points=0 en="the largest distance from the exact share" zh="与精确值的最大差距"
def by_weights(total, weights):
    rest = total - len(weights)
    shares = [1 + int(rest * weight / sum(weights)) for weight in weights]
    shares[-1] += total - sum(shares)
    return shares
# %% wrong="not in whole fen" points=0 en="the shares in whole fen" zh="整数的各份"
def by_weights(total, weights):
    rest = total - len(weights)
    return [1 + rest * weight / sum(weights) for weight in weights]
# %% wrong="forgot the fen for everybody" points=0 en="3 fen with very unequal weights" zh="3 分、权重悬殊时的各份"
def by_weights(total, weights):
    running = np.cumsum(np.asarray(weights, dtype=float))
    edges = np.floor(total * running / running[-1] + 0.5).astype(int)
    return [int(step) for step in np.diff([0, *edges])]
# %% wrong="raised to one afterwards" points=0 en="3 fen with very unequal weights" zh="3 分、权重悬殊时的各份"
def by_weights(total, weights):
    shares = [max(1, round(total * weight / sum(weights))) for weight in weights]
    shares[-1] += total - sum(shares)
    return shares
# %% wrong="sorted by weight" points=0 en="argument" zh="参数"
def by_weights(total, weights):
    weights.append(0)
    weights.pop()
    weights.sort()
    weights[0] += 0.5
    rest = total - len(weights)
    return [1 + int(rest * weight / sum(weights)) for weight in weights]
# %% wrong="the examples as constants" points=0 en="the number of shares" zh="份数"
def by_weights(total, weights):
    return [1, 1, 1] if total == 3 else [3, 3, 4]
