package upswing.ui.checkin;

import java.util.Map;
import upswing.readiness.Verdict;
import upswing.training.Signal;
import upswing.ui.widget.Face;

/**
 * How the morning would be judged with what is typed so far.
 *
 * @param face what the card of the morning would look like
 * @param normals the words at the right of each signal
 */
public record Outlook(
    Verdict verdict, Face face, String title, String words, Map<Signal, Normal> normals) {

  /** A normal range in words, and where the typed value lies. */
  public record Normal(String words, Place place) {}

  /** Where a value lies. */
  public enum Place {
    UNSAID,
    INSIDE,
    OUTSIDE
  }

  public Outlook {
    normals = Map.copyOf(normals);
  }
}
