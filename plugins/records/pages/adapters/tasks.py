"""What people come for, in their words, as components/task-list.html and the cards of platforms show it."""


def entries(view, tasks, hue=None):
    """[{text, url, hue, until}] of `tasks`, the entries that the global `tasks_of` gives for a platform.

    `until` is the moment after which the record that a task leads to may no longer be shown, None for most.
    """
    return [
        {
            "text": task["text"],
            "url": view.address(task["url"]),
            "hue": hue,
            "until": view.catalogue.shown_until(task["record"]),
        }
        for task in tasks
    ]
