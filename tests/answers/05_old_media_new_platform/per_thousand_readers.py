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
# %% wrong="averages the open rates" points=0 en="The rows have different sizes" zh="各行人数不同"
def per_thousand_readers(slots):
    return slots["price"].sum() / (slots["delivered"].sum() * slots["open_rate"].mean()) * 1000
# %% wrong="forgets the thousand" points=0 en="the price per thousand readers in the example" zh="例子里每千名读者的价钱"
def per_thousand_readers(slots):
    return slots["price"].sum() / (slots["delivered"] * slots["open_rate"]).sum()
# %% wrong="returns the example" points=0 en="one article of 500 yuan" zh="一篇 500 元"
def per_thousand_readers(slots):
    return 4000 / 3
# %% wrong="writes a column into the caller's table" points=0 en="argument" zh="参数"
def per_thousand_readers(slots):
    slots["readers"] = slots["delivered"] * slots["open_rate"]
    return slots["price"].sum() / slots["readers"].sum() * 1000
