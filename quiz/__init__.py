"""The International Mobility Program as declared rules, the questions that settle them, and the answer.

Standard library only: the package ships to the visitor's browser. For others it has three doors: `quiz.browser.reply`
(JSON text in and out), `python -m quiz` (the command line) and `quiz.declared.DECLARED` (all that is declared).
"""
