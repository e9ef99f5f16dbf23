"""The invented group's log as a chat: bubbles with names and times, and below some of them what a rule found."""

import datetime
import html

from qunxue.language import say

PAGE = 8  # findings shown at a time
_PAUSE = datetime.timedelta(minutes=5)  # after so long a silence the time stands above a message again

_STYLE = """<style>
.qunxue-chat { margin: 0; padding: 8px 12px; list-style: none; max-height: 460px; overflow-y: auto; font-size: 14px; line-height: 1.45;
  border-radius: 6px; background: var(--jp-layout-color2, #ededed); color: var(--jp-content-font-color1, #22272e); }
.qunxue-chat li { display: grid; grid-template-columns: 34px minmax(0, 1fr); column-gap: 8px; margin: 8px 0; padding: 0; }
.qunxue-chat li > * { grid-column: 2; }
.qunxue-chat .when, .qunxue-chat .system { grid-column: 1 / -1; justify-self: center; font-size: 12.5px; text-align: center;
  color: var(--jp-content-font-color1, #3d444d); }
.qunxue-chat .when { margin: 10px 0 4px; }
.qunxue-chat .face { grid-column: 1; grid-row: span 2; align-self: start; width: 34px; height: 34px; line-height: 34px; border-radius: 5px;
  text-align: center; color: #fff; background: #57606a; }
.qunxue-chat .who { font-size: 12.5px; color: var(--jp-content-font-color1, #3d444d); }
.qunxue-chat .said { justify-self: start; max-width: 34em; padding: 6px 10px; border-radius: 6px; overflow-wrap: anywhere;
  background: var(--jp-layout-color0, #fff); }
.qunxue-chat .found .said { outline: 2px solid #d55e00; }
.qunxue-chat .why { justify-self: start; margin-top: 4px; padding-left: 8px; border-left: 3px solid #d55e00; font-size: 13px; }
</style>"""


class Chat:
    """A log that can be leafed through by what was found in it.

    Parameters
    ----------
    log : DataFrame
        Messages with ``message`` (their number), ``time``, ``name``, ``text`` and ``label``.
    members : DataFrame
        People with ``member``, ``name`` and ``note``.
    """

    def __init__(self, log, members):
        self._messages = {row.message: row for row in log.itertuples()}
        self._members = {row.member: row for row in members.itertuples()}
        self._last = int(log["message"].max())

    def page(self, findings, number, around):
        """Return a page of findings as HTML: people first, then messages with the lines around them.

        Parameters
        ----------
        findings : DataFrame
            With ``rule``, ``message`` (missing where it is about a person), ``member`` and ``reason``.
        number : int
            Which page, counted from 1; the last if there are fewer.
        around : int
            Lines shown before and after each message.

        Returns
        -------
        str
        """
        about_message = findings["message"].notna()
        of_messages, of_members = {}, {}
        for row in findings[about_message].sort_values("message").itertuples():
            of_messages.setdefault(int(row.message), []).append(row)
        for row in findings[~about_message].itertuples():
            of_members.setdefault(row.member, []).append(row)
        everything = [
            *(("member", each) for each in of_members),
            *(("message", each) for each in of_messages),
        ]
        if not everything:
            return f"<p>{say('Nothing found.', '没有找到。')}</p>"
        pages = -(-len(everything) // PAGE)
        number = min(number, pages)
        chosen = everything[(number - 1) * PAGE : number * PAGE]
        items = [self._about(of_members[key], self._members[key]) for kind, key in chosen if kind == "member"]
        wanted = [key for kind, key in chosen if kind == "message"]
        near = {each for key in wanted for each in range(key - around, key + around + 1)}
        before = None
        for each in sorted(near & set(range(1, self._last + 1))):
            message = self._messages[each]
            opens = before is None or each != before.message + 1 or message.time - before.time > _PAUSE
            items.append(_bubble(message, of_messages.get(each, ()) if each in wanted else (), opens))
            before = message
        first, last = (number - 1) * PAGE + 1, (number - 1) * PAGE + len(chosen)
        head = say(
            f"Findings {first} to {last} of {len(everything)}, page {number} of {pages}. All invented.",
            f"第 {first} 到 {last} 处，共 {len(everything)} 处；第 {number} 页，共 {pages} 页。内容全是虚构的。",
        )
        name = say("Messages that the chosen rules found", "所选规矩找到的消息")
        listed = "".join(items)
        return f'{_STYLE}<p>{head}</p><ol class="qunxue-chat" tabindex="0" aria-label="{name}">{listed}</ol>'

    def _about(self, found, member):
        """Return one member about whom something was found."""
        note = member.note if isinstance(member.note, str) else ""
        return f'<li class="found">{_face(member.name)}<span class="who">{html.escape(member.name)}</span>{_why(found, note)}</li>'


def _bubble(message, found, opens):
    """Return one message as a list item; the time stands above it where the talk begins anew."""
    day = say(f"{message.time.day} {message.time:%B}", f"{message.time.month} 月 {message.time.day} 日")
    when = (
        f'<time datetime="{message.time:%Y-%m-%dT%H:%M}" class="when">{day} {message.time:%H:%M}</time>'
        if opens
        else ""
    )
    text = html.escape(message.text)
    judged = _words_of(message.label if isinstance(message.label, str) else "")
    why = _why(found, judged) if found else ""
    kind = "found" if found else "around"
    if not isinstance(message.name, str):
        return f'<li class="{kind}">{when}<span class="system">{text} <small>#{message.message}</small></span>{why}</li>'
    who = f'<span class="who">{html.escape(message.name)} <small>#{message.message}</small></span>'
    return f'<li class="{kind}">{when}{_face(message.name)}{who}<span class="said">{text}</span>{why}</li>'


def _face(name):
    return f'<span class="face" aria-hidden="true">{html.escape(name[:1])}</span>'


def _why(found, judged):
    """Return which rules found something, and what the author of the log thinks of it."""
    reasons = say("; ", "；").join(
        say(f"rule {row.rule}: {row.reason}", f"第 {row.rule} 条：{row.reason}") for row in found
    )
    said = say(f" — author's eye: {judged}", f" ——作者判断：{judged}") if judged else ""
    return f'<span class="why">{html.escape(reasons + said)}</span>'


def _words_of(label):
    """Return the author's label of a message in the reader's words; empty for a label that judges nothing."""
    return {
        "article": say("should have been a link", "本该发链接"),
        "contact": say("should have been a contact card", "本该发名片"),
        "proper": say("right to send as a picture", "就该发截图"),
        "call": say("calls somebody, who hears nothing", "在叫人，对方却听不见"),
        "about": say("only speaks about somebody", "只是说起这个人"),
        "uncivil": say("uncivil", "不文明"),
        "empty": say("an empty call", "空喊一声"),
        "event": say("something done together", "一起做的事"),
    }.get(label, "")
