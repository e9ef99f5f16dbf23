import numpy as np

np.float64(0.25)
