package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** What lies over the days for a moment: what is chosen, lit, carried, and looked at. */
record Marks(
    Selection selection, Optional<LocalDate> lit, Optional<Carry> carry, Foreseen foreseen) {

  static Marks of(Selection selection) {
    return new Marks(selection, Optional.empty(), Optional.empty(), Foreseen.NOTHING);
  }

  Marks with(Selection newSelection) {
    return new Marks(newSelection, lit, carry, foreseen);
  }

  Marks lit(Optional<LocalDate> day) {
    return new Marks(selection, day, carry, foreseen);
  }

  Marks with(Optional<Carry> newCarry, Foreseen newForeseen) {
    return new Marks(selection, lit, newCarry, newForeseen);
  }

  /** Where what is carried would land. */
  Optional<LocalDate> target() {
    return carry.flatMap(Carry::target);
  }
}
