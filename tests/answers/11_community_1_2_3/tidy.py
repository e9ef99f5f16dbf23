# %% right="step by step"
def tidy(answers):
    table = answers.copy()
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = pd.to_numeric(table["importance"], errors="coerce")
    table = table[table["importance"].isin([1, 2, 3, 4, 5])]
    table = table.drop_duplicates(["member", "need"], keep="last")
    return table.astype({"importance": int})
# %% right="row by row"
def tidy(answers):
    kept = {}
    for row in answers.to_dict("records"):
        text = str(row["importance"]).strip()
        if text in {"1", "2", "3", "4", "5"}:
            kept.pop((row["member"], row["need"]), None)
            kept[row["member"], row["need"]] = {**row, "circle": row["circle"].strip().lower(), "importance": int(text)}
    return pd.DataFrame(list(kept.values()))
# %% right="pattern and group"
def tidy(answers):
    usable = answers["importance"].astype("string").str.fullmatch(r"\s*[1-5]\s*").fillna(False).astype(bool)
    table = answers[usable].assign(
        circle=lambda rows: rows["circle"].str.lower().str.strip(),
        importance=lambda rows: [int(text) for text in rows["importance"]],
    )
    return table.groupby(["member", "need"], sort=False).tail(1).reset_index(drop=True)
# %% wrong="keeps the first answer" points=0 en="the importances of the example" zh="例子中的重要程度"
def tidy(answers):
    table = answers.copy()
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = pd.to_numeric(table["importance"], errors="coerce")
    table = table[table["importance"].isin([1, 2, 3, 4, 5])]
    return table.drop_duplicates(["member", "need"]).astype({"importance": int})
# %% wrong="drops doubles before unusable answers" points=0 en="does not replace a usable one" zh="无效的回答不能顶掉有效的回答"
def tidy(answers):
    table = answers.drop_duplicates(["member", "need"], keep="last").copy()
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = pd.to_numeric(table["importance"], errors="coerce")
    return table[table["importance"].isin([1, 2, 3, 4, 5])].astype({"importance": int})
# %% wrong="squeezes 9 into 5" points=0 en="the importances of the example" zh="例子中的重要程度"
def tidy(answers):
    table = answers.copy()
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = pd.to_numeric(table["importance"], errors="coerce").clip(1, 5)
    table = table.dropna().drop_duplicates(["member", "need"], keep="last")
    return table.astype({"importance": int})
# %% wrong="cuts 4.5 down to 4" points=0 en="the importances of the example" zh="例子中的重要程度"
def tidy(answers):
    table = answers.copy()
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = pd.to_numeric(table["importance"], errors="coerce")
    table = table[table["importance"].between(1, 5)].astype({"importance": int})
    return table.drop_duplicates(["member", "need"], keep="last")
# %% wrong="changes the table it was given" points=0 en="argument" zh="参数"
def tidy(answers):
    answers["circle"] = answers["circle"].str.strip().str.lower()
    answers["importance"] = pd.to_numeric(answers["importance"], errors="coerce")
    table = answers[answers["importance"].isin([1, 2, 3, 4, 5])]
    return table.drop_duplicates(["member", "need"], keep="last").astype({"importance": int})
# %% wrong="importance stays text" points=0 en="importance" zh="importance"
def tidy(answers):
    table = answers.assign(circle=answers["circle"].str.strip().str.lower(), importance=answers["importance"].str.strip())
    table = table[table["importance"].isin(list("12345"))]
    return table.drop_duplicates(["member", "need"], keep="last")
# %% wrong="one answer per member" points=0 en="the importances of the example" zh="例子中的重要程度"
def tidy(answers):
    table = answers.copy()
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = pd.to_numeric(table["importance"], errors="coerce")
    table = table[table["importance"].isin([1, 2, 3, 4, 5])]
    return table.drop_duplicates(["member"], keep="last").astype({"importance": int})
# %% wrong="drops doubles among all answers that are numbers" points=0 en="the number of rows of another survey" zh="另一份调查整理后的行数"
def tidy(answers):
    table = answers.copy()
    table["circle"] = table["circle"].str.strip().str.lower()
    table["importance"] = pd.to_numeric(table["importance"], errors="coerce")
    table = table.dropna().drop_duplicates(["member", "need"], keep="last")
    return table[table["importance"].isin([1, 2, 3, 4, 5])].astype({"importance": int})
# %% wrong="leaves the circles as they were" points=0 en="the circles of the example" zh="例子中的 circle"
def tidy(answers):
    table = answers.assign(importance=pd.to_numeric(answers["importance"], errors="coerce"))
    table = table[table["importance"].isin([1, 2, 3, 4, 5])]
    return table.drop_duplicates(["member", "need"], keep="last").astype({"importance": int})
