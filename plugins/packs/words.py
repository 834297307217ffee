"""Says how many papers there are, in words. The same in JavaScript: theme/static/js/packs/words.js."""


def total_in_words(papers):
    """Return a sentence like “共 5 种材料、12 份，其中 3 种要盖章。” for `papers`, as union.union returns them."""
    copies = sum(paper["copies"] or 0 for paper in papers)
    unstated = sum(1 for paper in papers if paper["unstated"])
    stamped = sum(1 for paper in papers if paper["stamp"])
    words = f"共 {len(papers)} 种材料"
    if copies:
        words += f"，写明份数的合计 {copies} 份" if unstated else f"、{copies} 份"
    if stamped:
        words += f"，其中 {stamped} 种要盖章"
    if copies and unstated:
        words += f"；{unstated} 种没有写明份数，以通知为准"
    return f"{words}。"


def copies_in_words(need):
    """Return “3 份，要盖章” for one need, or “份数未写明” where no number is stated."""
    copies = f"{need['copies']} 份" if need["copies"] else "份数未写明"
    return f"{copies}，要盖章" if need["stamp"] else copies


def sum_in_words(paper):
    """Return “8 份” for a paper of union.union, “3 份，另有 2 处没有写明份数”, or “份数未写明”."""
    if not paper["copies"]:
        return "份数未写明"
    return f"{paper['copies']} 份" + (f"，另有 {paper['unstated']} 处没有写明份数" if paper["unstated"] else "")
