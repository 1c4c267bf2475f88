package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import upswing.training.SessionId;

/** A view of days that hands can be laid on. */
interface Days {

  /** What is at a point in the scene. */
  Optional<Place> at(double sceneX, double sceneY);

  /** Shows a drag that is going on, or none. */
  void show(Optional<Carry> carry);

  /** Shows what is chosen. */
  void show(Selection selection);

  /** Shows which day is lit. */
  void light(Optional<LocalDate> day);

  /** Shows what is seen now. */
  void show(Sights sights);

  /** Brings a day into sight. */
  void reveal(LocalDate day);

  /** Scrolls by pixels while something is dragged near an edge. */
  default void nudge(double pixels) {}

  /** Where a session's card stands in the scene, or its day; empty when it is out of sight. */
  Optional<Bounds> placeOf(LocalDate day, Optional<SessionId> session);

  /** The node itself. */
  Node node();
}
