package upswing.ui.trends;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import upswing.ui.Messages;

/** What a check-in each morning gives, to a runner who has not made one yet. */
final class CheckInInvitation extends VBox {

  CheckInInvitation(Messages words, Runnable checkIn) {
    getStyleClass().add("check-in-invitation");
    Label title = new Label(words.of("trends.invitation"));
    title.getStyleClass().add("title");
    getChildren().add(title);
    for (String gain : List.of("ranges", "verdict", "change")) {
      Label line = new Label(words.of("trends.invitation." + gain));
      line.getStyleClass().add("soft");
      line.setWrapText(true);
      getChildren().add(line);
    }
    Button begin = new Button(words.of("trends.checkIn"));
    begin.getStyleClass().add("primary");
    begin.setOnAction(click -> checkIn.run());
    Label other = new Label(words.of("trends.invitation.import"));
    other.getStyleClass().add("secondary");
    getChildren().addAll(begin, other);
  }
}
