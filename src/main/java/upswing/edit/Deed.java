package upswing.edit;

import java.util.List;

/**
 * What the runner did, for the history list: a kind and what it was about, as data.
 *
 * <p>{@code ui.Messages} makes the sentence. Example: {@code MOVE_SESSION [THRESHOLD, 2027-02-17,
 * 2027-02-19]}, «Threshold moved from Wed 17 to Fri 19 February».
 *
 * @param about dates in ISO form, names of kinds, counts: what the sentence is filled with
 */
public record Deed(Kind kind, List<String> about) {

  /** One kind of sentence in the history. What it is about stands behind each. */
  public enum Kind {
    /** Kind, date. */
    ADD_SESSION,
    /** Kind, date. */
    EDIT_SESSION,
    /** Kind, date. */
    DELETE_SESSION,
    /** Kind, from, to. */
    MOVE_SESSION,
    /** Kind, from, to. */
    COPY_SESSION,
    /** Kind, date, kind, date. */
    SWAP_SESSIONS,
    /** First day from, first day to. */
    MOVE_WEEK,
    /** First day from, first day to. */
    DUPLICATE_WEEK,
    /** First day. */
    CLEAR_WEEK,
    /** First day, cut in percent. */
    RECOVERY_WEEK,
    /** Date. */
    REST_DAY,
    /** Date, number of sessions shifted. */
    INSERT_REST_DAY,
    /** Number of sessions, first date. */
    PASTE,
    /** Number of sessions, first date. */
    CUT,
    /** Name, first day, number of weeks. */
    NEW_BLOCK,
    /** Name. */
    EDIT_BLOCK,
    /** Name. */
    DELETE_BLOCK,
    /** Date. */
    CHECK_IN,
    /** Number of activities, number of mornings, name of the file or folder. */
    IMPORT,
    /** Activity's date, session's kind or empty. */
    MATCH,
    /** Activity's date. */
    RATE_ACTIVITY,
    /** Activity's date. */
    DELETE_ACTIVITY,
    /** Nothing. */
    SETTINGS,
    /** Name. */
    EXAMPLE,
    /** What was accepted: kind, from, to. */
    ACCEPT_PROPOSAL,
    /** First day, what is left in percent. */
    EASE_WEEK,
    /** Number of changes that were tried first. */
    WHAT_IF,
    /** Id of the rule, last day or empty. */
    MUTE_RULE,
    /** Id of the rule. */
    UNMUTE_RULE,
    /** Date, rank or empty. */
    RANK_RACE,
    /** Name. */
    SAVE_TEMPLATE,
    /** Name now, name before. */
    RENAME_TEMPLATE,
    /** Name. */
    DELETE_TEMPLATE,
    /** Name, first day. */
    INSERT_TEMPLATE,
    /** Number of days changed, first day. */
    REPLAN,
    /** Date. */
    NOT_TODAY,
    /** Date. */
    SAME_DEVICE
  }

  public Deed {
    about = List.copyOf(about);
  }

  /** A deed about things that are written by their {@code toString()}. */
  public static Deed of(Kind kind, Object... about) {
    return new Deed(kind, java.util.Arrays.stream(about).map(Object::toString).toList());
  }
}
