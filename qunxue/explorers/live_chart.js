// Sliders of ipywidgets have no name of their own for a screen reader: lend them their label and their readout.
let named = 0;
function nameSliders(explorer) {
  for (const handle of explorer?.querySelectorAll(".noUi-handle:not([aria-label])") ?? []) {
    const row = handle.closest(".widget-inline-hbox");
    handle.setAttribute("aria-label", row?.querySelector(".widget-label")?.textContent ?? "");
    const readout = row?.querySelector(".widget-readout");
    if (!readout) continue;
    readout.id ||= `qunxue-readout-${++named}`;
    handle.setAttribute("aria-describedby", readout.id);
  }
}

// JupyterLab takes arrow keys and letters for itself, also from a list or a field in an output: it leaves those
// alone that an element keeps by this attribute.
function keepKeys(explorer) {
  explorer?.addEventListener("focusin", (event) => event.target.setAttribute("data-lm-suppress-shortcuts", "true"));
}

// The picture, the sentence that reads it, and the line that says what could not be drawn.
async function render({ model, el }) {
  el.classList.add("qunxue-live");
  const picture = document.createElement("div");
  picture.className = "qunxue-picture";
  picture.setAttribute("role", "img");
  const problem = document.createElement("p");
  problem.className = "qunxue-problem";
  problem.setAttribute("role", "alert");
  const sentence = document.createElement("p");
  sentence.className = "qunxue-sentence";
  sentence.setAttribute("role", "status");
  el.append(picture, problem, sentence);

  const speak = () => {
    sentence.textContent = model.get("sentence");
    picture.setAttribute("aria-label", model.get("sentence"));
    problem.textContent = model.get("problem");
    problem.hidden = !problem.textContent;
  };

  // The engine's model loads Vega; asking for it makes a reloaded page fetch it as well.
  const name = model.get("engine");
  if (typeof name === "string") await model.widget_manager.get_model(name.replace("IPY_MODEL_", ""));
  const embed = await shared().ready;

  let drawn = null;
  let known = new Set();
  let queue = Promise.resolve();
  let count = 0;
  const inTurn = (task) => (queue = queue.then(task).catch((error) => console.error("qunxue chart:", error)));
  const finished = () => (picture.dataset.drawn = String(++count));

  const drawAll = async () => {
    drawn?.finalize();
    drawn = null;
    const spec = structuredClone(model.get("spec"));
    known = new Set(Object.keys(spec.datasets));
    drawn = await embed(picture, spec, { actions: false, renderer: "svg" });
    picture.querySelector("svg")?.setAttribute("aria-hidden", "true");
    nameSliders(el.closest(".qunxue-explorer"));
    finished();
  };
  const drawRows = async (rows) => {
    if (!drawn) return;
    for (const [dataset, values] of Object.entries(rows)) {
      // rows of a chart that another one has replaced before it was drawn: that one is next in the queue
      if (known.has(dataset)) drawn.view.data(dataset, values);
    }
    await drawn.view.runAsync();
    finished();
  };

  speak();
  inTurn(drawAll);
  inTurn(() => keepKeys(el.closest(".qunxue-explorer")));
  const onSpec = () => inTurn(drawAll);
  const onRows = (message) => message.rows && inTurn(() => drawRows(message.rows));
  model.on("change:spec", onSpec);
  model.on("change:sentence", speak);
  model.on("change:problem", speak);
  model.on("msg:custom", onRows);
  return () => {
    model.off("change:spec", onSpec);
    model.off("change:sentence", speak);
    model.off("change:problem", speak);
    model.off("msg:custom", onRows);
    drawn?.finalize();
  };
}

// Rows that arrive while no view is open, or before one is ready, are kept in the model's own specification.
function initialize({ model }) {
  model.on("msg:custom", (message) => {
    if (message.rows) Object.assign(model.get("spec").datasets, message.rows);
  });
}

export default { initialize, render };
