package nl.waarmerk.local;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// Any bytes where a signature or a picture holds them: what is around them is as it should be, so
/// that they are what is read.
final class Wrapped {
    private static final String HEADER = "{\"alg\":\"ES256\",\"typ\":\"dc+sd-jwt\"}";

    private Wrapped() {}

    static byte[] token(byte[] bytes) {
        var parts = new String(bytes, ISO_8859_1).split("~", -1);
        var token = new StringBuilder(encoded(HEADER)).append('.').append(encoded(parts[0]));
        token.append(".c2ln");
        for (int i = 1; i < parts.length; i++) token.append('~').append(encoded(parts[i]));
        return token.append('~').toString().getBytes(ISO_8859_1);
    }

    /// One `iTXt` chunk with these bytes behind its name.
    static byte[] png(byte[] bytes) {
        var chunk = ByteBuffer.allocate(4 + bytes.length).put("iTXt".getBytes(UTF_8)).put(bytes);
        var crc = new CRC32();
        crc.update(chunk.array());
        return ByteBuffer.allocate(8 + 12 + bytes.length)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(bytes.length)
                .put(chunk.array())
                .putInt((int) crc.getValue())
                .array();
    }

    static Stream<String> payloads() {
        return Stream.of(
                """
                {"vct":"urn:x-waarmerk:vct:microcredential:1","iss":"https://b.example/i","iat":1688457600,"awarded_on":"2023-07-04",
                "programme":{"number":"MCNL-0001-0001","ects":5,"eqf":5},"_sd_alg":"sha-256","_sd":["x"],"list":[{"...":"x"}]}\
                ~["salt","name",{"a":[1]}]~["salt",2]\
                """,
                """
                {"vc":{"type":["VerifiableCredential","OpenBadgeCredential"],"credentialSubject":{"achievement":{"ECTS":5,
                "alignment":[{"targetType":"ext:EQF","targetCode":"5"}]}}},"iss":"did:key:z6Mk","nbf":1688457600.5,"exp":"2030-01-01"}\
                """,
                """
                {"type":"Assertion","badge":{"id":"https://b.example/1","issuer":{"id":"https://b.example/i"}},"issuedOn":"2023-07-04"}\
                """,
                """
                {"type":"EnvelopedVerifiableCredential","id":"data:application/vc+jwt,e30.e30.c2ln"}\
                """);
    }

    static Stream<String> texts() {
        return Stream.of(
                "openbadges\0\0\0\0\0{\"type\":\"Assertion\",\"badge\":\"https://b.example/1\"}",
                "openbadgecredential\0\1\0nl\0x\0e30.e30.c2ln",
                "openbadges\0\0\0\0\0https://b.example/assertions/1",
                """
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0">
                <openbadges:credential verify="e30.e30.c2ln"/></svg>\
                """,
                """
                <svg xmlns:openbadges="http://openbadges.org"><openbadges:assertion verify="https://b.example/1"><![CDATA[{"type":"Assertion"}]]>
                </openbadges:assertion></svg>\
                """);
    }

    private static String encoded(String latin) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(latin.getBytes(ISO_8859_1));
    }
}
