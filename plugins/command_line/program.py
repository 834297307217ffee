"""Adapts invoke to Chinese: its own list of commands, help and error messages are in English."""

from contextlib import contextmanager

from invoke import Exit, Program
from invoke.exceptions import ParseError

from ..environment.refusals import refusal
from .complaints import complaint, wrong_number


class Commands(Program):
    """The program that runs the tasks of `tasks.py`."""

    def normalize_argv(self, argv):
        """Accept --help anywhere; in `new --help` invoke would take it for the name of a kind."""
        super().normalize_argv(argv)
        program, *words = self.argv
        if {"--help", "-h"} & set(words):
            self.argv = [program, "--help", *[word for word in words if not word.startswith("-")][:1]]

    def parse_core(self, argv):
        """Parse the words before the command."""
        with self._in_our_words():
            super().parse_core(argv)

    def parse_tasks(self):
        """Parse the command and its options."""
        with self._in_our_words():
            super().parse_tasks()

    def parse_cleanup(self):
        """Answer --help and --list."""
        with self._in_our_words():
            super().parse_cleanup()

    def execute(self):
        """Run the command. If the system refuses a file or folder, report that instead of a traceback."""
        try:
            super().execute()
        except OSError as fault:
            if not fault.filename:
                raise
            raise Exit(f"{fault.filename} 用不了（{refusal(fault)}）。请检查路径", code=1) from None

    def print_help(self):
        """Print the list of commands; nobody needs the options that may stand before a command."""
        self.list_tasks()

    def list_tasks(self):
        """Print every command with the first line of its docstring."""
        print(f"用法：{self.binary} 命令 [选项]\n\n命令：")
        for name, _ in self._contexts():
            told = (self.collection[name].__doc__ or "").strip().splitlines()
            print(f"  {name:<16}{told[0] if told else ''}")
        print(f"\n一个命令有哪些选项：{self.binary} 命令 --help")

    def print_task_help(self, name):
        """Print the docstring of a command and its options."""
        context = self.parser.contexts[name]
        needed = "".join(f"{argument.name} " for argument in context.positional_args)
        print(f"用法：{self.binary} {name} {needed}[选项]\n\n{(self.collection[name].__doc__ or '').strip()}")
        arguments = dict.fromkeys(context.args.values())
        if arguments:
            print("\n可以写：")
        for argument in arguments:
            flag = argument.name if argument.positional else f"--{argument.name.replace('_', '-')}"
            print(f"  {flag:<16}{argument.help or ''}")

    def _contexts(self):
        return sorted((context.name, context) for context in self.collection.to_contexts())

    @contextmanager
    def _in_our_words(self):
        """Turn the errors of invoke into Chinese messages."""
        try:
            yield
        except ParseError as error:
            raise Exit(complaint(error, dict(self._contexts()), self.binary), code=1) from None
        except ValueError as error:
            raise Exit(wrong_number(error, self.argv), code=1) from None
