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

  /** Shows what is seen now. */
  void show(Sights sights);

  /** Shows what is chosen, lit, carried and looked at. */
  void mark(Marks marks);

  /** Brings a day into sight. */
  void reveal(LocalDate day);

  /** Scrolls by pixels while something is dragged near an edge. */
  default void nudge(double pixels) {}

  /** Where a session's card stands in the scene, or its day; empty when it is out of sight. */
  Optional<Bounds> placeOf(LocalDate day, Optional<SessionId> session);

  /** The node itself. */
  Node node();
}
