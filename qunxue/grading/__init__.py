"""Run submissions safely and fast, and put what they earned into nbgrader's gradebook."""
