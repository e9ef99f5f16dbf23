"""What the lessons simulate: pure, seeded functions without widget, chart or file."""
