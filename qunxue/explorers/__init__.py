"""Control panels: each binds a model to a chart and says in words what the chart shows."""
