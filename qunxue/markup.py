"""HTML that several rooms write: a table with a caption and scoped headings."""

import html


def table(heads, rows, caption="", *, numeric=(), languages=()):
    """Return an HTML table; the first cell of a row is its heading.

    Parameters
    ----------
    heads : sequence of str
        Names of the columns.
    rows : sequence of sequence of str
        Cells as text; everything is escaped.
    caption : str, optional
    numeric : sequence of bool, optional
        By column: whether it stands right, digit under digit.
    languages : sequence of str or None, optional
        By column: the language of its cells, such as ``"zh-Hans"``, for screen readers; not of its head.

    Returns
    -------
    str

    Examples
    --------
    >>> page = table(["place", "mean"], [["1", "10.00"]], "Shares & places", numeric=[True, True])
    >>> "Shares &amp; places" in page, page.count('scope="col"'), page.count('scope="row"')
    (True, 2, 1)
    """
    sides = ["right" if place < len(numeric) and numeric[place] else "left" for place in range(len(heads))]
    spoken = [f' lang="{language}"' if language else "" for language in languages] or [""] * len(heads)
    styles = [f'style="text-align:{side};padding:2px 12px' for side in sides]
    head = "".join(
        f'<th scope="col" {style}">{html.escape(str(name))}</th>'
        for name, style in zip(heads, styles, strict=True)
    )
    body = []
    for row in rows:
        cells = [
            f'<td{tongue} {style}">{html.escape(str(cell))}</td>'
            for cell, style, tongue in zip(row, styles, spoken, strict=True)
        ]
        first = f'<th scope="row"{spoken[0]} {styles[0]};font-weight:normal">{html.escape(str(row[0]))}</th>'
        body.append(f"<tr>{first}{''.join(cells[1:])}</tr>")
    above = (
        f'<caption style="caption-side:top;text-align:left;padding:4px 0;font-weight:600">{html.escape(caption)}</caption>'
        if caption
        else ""
    )
    return (
        '<table class="qunxue-table" style="border-collapse:collapse;font-variant-numeric:tabular-nums">'
        f"{above}<thead><tr>{head}</tr></thead><tbody>{''.join(body)}</tbody></table>"
    )
