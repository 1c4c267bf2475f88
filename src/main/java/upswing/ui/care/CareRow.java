package upswing.ui.care;

import java.util.List;
import java.util.Optional;
import upswing.training.ActivityId;

/**
 * One line of a day's care as it is to be seen.
 *
 * @param what for its picture
 * @param why the formula with its numbers, then the source
 * @param question what the runner is asked, where there is something to ask
 */
record CareRow(What what, String text, List<String> why, Optional<Question> question) {

  /** What a line is about. */
  enum What {
    SLEEP,
    FOOD,
    REST,
    RUN
  }

  /** A question about what was done, and the answer so far. */
  record Question(Kind kind, ActivityId activity, Optional<Boolean> answer) {}

  /** What is asked. */
  enum Kind {
    MEAL,
    EASY
  }
}
