# %% right="sums of columns"
def per_thousand_readers(slots):
    return 1000 * slots["price"].sum() / (slots["delivered"] * slots["open_rate"]).sum()
# %% right="dot product"
def per_thousand_readers(slots):
    return slots["price"].sum() / (slots["delivered"] @ slots["open_rate"]) * 1000
# %% right="loop over the rows"
def per_thousand_readers(slots):
    money = readers = 0
    for row in slots.itertuples():
        money += row.price
        readers += row.delivered * row.open_rate
    return money / (readers / 1000)
# %% wrong="still counts deliveries" points=0 en="the price per thousand readers in the example" zh="例子里每千名读者的价钱"
def per_thousand_readers(slots):
    return slots["price"].sum() / slots["delivered"].sum() * 1000
# %% wrong="still averages the rows" points=0 en="the price per thousand readers in the example" zh="例子里每千名读者的价钱"
def per_thousand_readers(slots):
    return (slots["price"] / (slots["delivered"] * slots["open_rate"]) * 1000).mean()
# %% wrong="averages the open rates" points=0 en="the price per thousand readers in the example" zh="例子里每千名读者的价钱"
def per_thousand_readers(slots):
    return slots["price"].sum() / (slots["delivered"].sum() * slots["open_rate"].mean()) * 1000
# %% wrong="forgets the thousand" points=0 en="the price per thousand readers in the example" zh="例子里每千名读者的价钱"
def per_thousand_readers(slots):
    return slots["price"].sum() / (slots["delivered"] * slots["open_rate"]).sum()
# %% wrong="returns the example" points=0 en="one article of 500 yuan" zh="一篇 500 元"
def per_thousand_readers(slots):
    return 1_500
# %% wrong="writes a column into the caller's table" points=0 en="argument" zh="参数"
def per_thousand_readers(slots):
    slots["readers"] = slots["delivered"] * slots["open_rate"]
    return slots["price"].sum() / slots["readers"].sum() * 1000
# %% wrong="leaves out what nobody opened" points=0 en="the price per thousand readers in the example" zh="例子里每千名读者的价钱"
def per_thousand_readers(slots):
    opened = slots[slots["open_rate"] > 0]
    return opened["price"].sum() / (opened["delivered"] * opened["open_rate"]).sum() * 1000
# %% wrong="takes every article to reach as many as the first" points=0 en="three articles of unequal size" zh="三篇送达人数不同的文章"
def per_thousand_readers(slots):
    return slots["price"].sum() / (slots["delivered"].iloc[0] * slots["open_rate"].sum()) * 1000
