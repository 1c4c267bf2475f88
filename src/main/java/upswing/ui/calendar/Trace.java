package upswing.ui.calendar;

/**
 * A session that first stood on a day and stands elsewhere now.
 *
 * @param words in a few words: «Threshold → Fri 19»
 * @param told in a sentence
 */
record Trace(String words, String told) {}
