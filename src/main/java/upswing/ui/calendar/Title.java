package upswing.ui.calendar;

/** What is shown, in words: the name, and what is said about it. */
public record Title(String name, String about) {}
