# %% right="last column"
def camps(feelings):
    _, vectors = np.linalg.eigh(feelings)
    signs = np.sign(vectors[:, -1]).astype(int)
    return (signs * signs[0]).tolist()
# %% right="largest eigenvalue looked up"
def camps(feelings):
    values, vectors = np.linalg.eig(feelings)
    leading = vectors[:, np.argmax(values.real)].real
    if leading[0] < 0:
        leading = -leading
    return [int(entry) for entry in np.where(leading > 0, 1, -1)]
# %% right="pairs of value and vector"
def camps(feelings):
    values, vectors = np.linalg.eigh(feelings)
    pairs = sorted(zip(values, vectors.T), key=lambda pair: pair[0])
    leading = list(pairs[-1][1])
    return [int(np.sign(entry / leading[0])) for entry in leading]
# %% wrong="an array instead of a list" points=0 en="Wanted: a list" zh="应为：列表"
def camps(feelings):
    leading = np.linalg.eigh(feelings)[1][:, -1]
    return np.where(leading * leading[0] > 0, 1, -1)
# %% wrong="a row instead of a column" points=0 en="the camps of the" zh="的阵营"
def camps(feelings):
    values, vectors = np.linalg.eigh(feelings)
    leading = vectors[-1]
    return [1 if entry * leading[0] > 0 else -1 for entry in leading]
# %% wrong="the smallest eigenvalue" points=0 en="the camps of the two pairs" zh="两对朋友的阵营"
def camps(feelings):
    values, vectors = np.linalg.eigh(feelings)
    leading = vectors[:, 0]
    return [1 if entry * leading[0] > 0 else -1 for entry in leading]
# %% wrong="largest in size, whatever its sign" points=0 en="which eigenvalue is the largest" zh="哪个特征值最大"
def camps(feelings):
    values, vectors = np.linalg.eigh(feelings)
    leading = vectors[:, np.argmax(np.abs(values))]
    return [1 if entry * leading[0] > 0 else -1 for entry in leading]
# %% wrong="only what person 0 feels" points=0 en="the camps of the four rivals" zh="四个对头的阵营"
def camps(feelings):
    return [1, *(1 if feeling > 0 else -1 for feeling in feelings[0][1:])]
# %% wrong="does not fix the sign" points=0 en="the camps of the" zh="的阵营"
def camps(feelings):
    return [1 if entry > 0 else -1 for entry in np.linalg.eigh(feelings)[1][:, -1]]
# %% wrong="person 0 is always -1" points=0 en="the camps of the two pairs" zh="两对朋友的阵营"
def camps(feelings):
    values, vectors = np.linalg.eigh(feelings)
    return [-1 if entry * vectors[0, -1] > 0 else 1 for entry in vectors[:, -1]]
# %% wrong="changes the feelings it was given" points=0 en="changed" zh="改"
def camps(feelings):
    np.fill_diagonal(feelings, 9)
    leading = np.linalg.eigh(feelings)[1][:, -1]
    return [1 if entry * leading[0] > 0 else -1 for entry in leading]
