"""The workdays room: which days are working days in mainland China, and how to count them."""
