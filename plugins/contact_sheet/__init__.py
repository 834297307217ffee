"""The contact sheet room: every template in every mode in one folder of pictures, extremes included."""
