package org.plenary.web.mail.bounce;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.plenary.account.ApiTokenScope;
import org.plenary.mail.bounce.BounceReport;
import org.plenary.mail.bounce.BounceReports;
import org.plenary.mail.bounce.ReturnedMail;
import org.plenary.web.rest.NeedsScope;
import org.plenary.web.rest.RequestJson;
import org.plenary.web.rest.Takes;

/** What came back, as a mail provider says it. The same report twice changes something once. */
@Path("mail/bounces")
@Produces(MediaType.APPLICATION_JSON)
public class BouncesResource {
  @Inject private BounceReports reports;

  /** Takes a report of one mail. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @NeedsScope(value = ApiTokenScope.WRITE_BOUNCES, always = true)
  @Takes(BounceWrite.class)
  public BounceDocument report(String body) {
    reports.expectRight();
    RequestJson json = RequestJson.read(body, BounceWrite.class);
    BounceReport report =
        new BounceReport(
            json.text("messageId"),
            json.text("recipient"),
            json.code("kind", ReturnedMail.Kind.class, null),
            json.text("status"));
    return new BounceDocument(reports.report(report).name());
  }
}
