package upswing.ui.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import upswing.ui.Desk;
import upswing.ui.Messages;

/**
 * One quiet line over a calendar that is empty around today: the way to the newest run, and back.
 */
public final class LongAgoLine extends HBox {

  private final Desk desk;
  private final Messages words;
  private final Runnable gone;
  private final Label said = new Label();
  private final Hyperlink go = new Hyperlink();
  private boolean sentAway;

  /**
   * The line of a desk; it takes no room where there is something around today.
   *
   * @param gone gives the calendar the keyboard once it has been gone to
   */
  public LongAgoLine(Desk desk, Messages words, Runnable gone) {
    super(10);
    this.desk = desk;
    this.gone = gone;
    this.words = words;
    getStyleClass().add("quiet-line");
    setAlignment(Pos.CENTER_LEFT);
    said.getStyleClass().add("soft");
    go.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button away = new Button("×");
    away.getStyleClass().add("quiet");
    away.setAccessibleText(words.of("calendar.longAgo.away"));
    away.setOnAction(
        click -> {
          sentAway = true;
          show();
        });
    getChildren().addAll(said, go, gap, away);
    desk.seenProperty().subscribe(seen -> show());
    desk.chosenProperty().subscribe(day -> show());
  }

  private void show() {
    Optional<LongAgo> ago = sentAway ? Optional.empty() : LongAgo.of(desk.seen());
    setVisible(ago.isPresent());
    setManaged(ago.isPresent());
    ago.ifPresent(this::show);
  }

  private void show(LongAgo ago) {
    LocalDate today = desk.seen().today();
    boolean away = desk.chosenProperty().get().isBefore(today.minusWeeks(LongAgo.WEEKS));
    said.setText(words.of("calendar.longAgo." + (ago.run() ? "run" : "any"), date(ago.newest())));
    go.setText(words.of(away ? "calendar.longAgo.back" : "calendar.longAgo.go"));
    go.setOnAction(click -> go(away ? today : ago.newest()));
  }

  private void go(LocalDate day) {
    desk.chosenProperty().set(day);
    gone.run();
  }

  private String date(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", words.locale()).format(day);
  }
}
