package upswing.ui.calendar;

import java.util.Optional;

/** What is carried at a moment, and what drops of it would lead to, as far as it is known. */
record Carried(Optional<Carry> carry, Foreseen foreseen) {

  static final Carried NOTHING = new Carried(Optional.empty(), Foreseen.NOTHING);
}
