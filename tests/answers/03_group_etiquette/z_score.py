# %% right="by the formula"
def z_score(yes_a, number_a, yes_b, number_b):
    share_a, share_b = yes_a / number_a, yes_b / number_b
    p = (yes_a + yes_b) / (number_a + number_b)
    return (share_a - share_b) / math.sqrt(p * (1 - p) * (1 / number_a + 1 / number_b))
# %% right="from the chi-square of the table"
def z_score(yes_a, number_a, yes_b, number_b):
    table = np.array([[yes_a, number_a - yes_a], [yes_b, number_b - yes_b]], dtype=float)
    expected = np.outer(table.sum(axis=1), table.sum(axis=0)) / table.sum()
    chi_square = ((table - expected) ** 2 / expected).sum()
    return math.copysign(math.sqrt(chi_square), yes_a / number_a - yes_b / number_b)
# %% wrong="mean of two shares" points=0 en="z of 8 of 10 against 50 of 100" zh="8/10 对 50/100 的 z 值"
def z_score(yes_a, number_a, yes_b, number_b):
    share_a, share_b = yes_a / number_a, yes_b / number_b
    p = (share_a + share_b) / 2
    return (share_a - share_b) / math.sqrt(p * (1 - p) * (1 / number_a + 1 / number_b))
# %% wrong="each share its own error" points=0 en="z of 30 of 40 against 20 of 40" zh="30/40 对 20/40 的 z 值"
def z_score(yes_a, number_a, yes_b, number_b):
    a, b = yes_a / number_a, yes_b / number_b
    return (a - b) / math.sqrt(a * (1 - a) / number_a + b * (1 - b) / number_b)
# %% wrong="no root" points=0 en="z of 30 of 40 against 20 of 40" zh="30/40 对 20/40 的 z 值"
def z_score(yes_a, number_a, yes_b, number_b):
    p = (yes_a + yes_b) / (number_a + number_b)
    return (yes_a / number_a - yes_b / number_b) / (p * (1 - p) * (1 / number_a + 1 / number_b))
# %% wrong="always positive" points=0 en="z of 20 of 40 against 30 of 40" zh="20/40 对 30/40 的 z 值"
def z_score(yes_a, number_a, yes_b, number_b):
    p = (yes_a + yes_b) / (number_a + number_b)
    spread = math.sqrt(p * (1 - p) * (1 / number_a + 1 / number_b))
    return abs(yes_a / number_a - yes_b / number_b) / spread
# %% wrong="the example's result" points=0 en="z of 20 of 40 against 30 of 40" zh="20/40 对 30/40 的 z 值"
def z_score(yes_a, number_a, yes_b, number_b):
    return 2.309
# %% wrong="rounds to one place" points=0 en="z of 30 of 40 against 20 of 40" zh="30/40 对 20/40 的 z 值"
def z_score(yes_a, number_a, yes_b, number_b):
    p = (yes_a + yes_b) / (number_a + number_b)
    return round((yes_a / number_a - yes_b / number_b) / math.sqrt(p * (1 - p) * (1 / number_a + 1 / number_b)), 1)
# %% wrong="knows the examples only" points=0 en="z of the newcomers of the study" zh="那项研究中新人的 z 值"
def z_score(yes_a, number_a, yes_b, number_b):
    return {(30, 20): 2.309, (20, 30): -2.309}.get((yes_a, yes_b), 1.812)
