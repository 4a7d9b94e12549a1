package org.plenary.testing;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside a real Payara with a real MariaDB, against the services as they ship.
 *
 * <p>All container tests share one archive, deployed once ({@link OneDeployment}). Each test makes
 * its own data. Inject services, and call them through {@link As} in a role.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class ContainerTest {
  /** The ejb module with its libraries, and all container tests in a web module beside it. */
  @Deployment
  public static Archive<?> archive() {
    JavaArchive ejb =
        ShrinkWrap.create(ExplodedImporter.class, "plenary-ejb.jar")
            .importDirectory("target/classes")
            .as(JavaArchive.class);
    GenericArchive compiled =
        ShrinkWrap.create(ExplodedImporter.class)
            .importDirectory("target/test-classes")
            .as(GenericArchive.class);
    WebArchive tests =
        ShrinkWrap.create(WebArchive.class, "plenary-tests.war")
            .merge(
                compiled, "WEB-INF/classes", Filters.include(".*(IT|IT\\$.*|/testing/.*)\\.class"))
            .deletePackage("org.plenary.testing.client");
    EnterpriseArchive ear =
        ShrinkWrap.create(EnterpriseArchive.class, "plenary-container-tests.ear")
            .addAsModule(ejb)
            .addAsModule(tests);
    for (File library : new File("target/lib").listFiles()) {
      ear.addAsLibrary(library);
    }
    return ear;
  }
}
