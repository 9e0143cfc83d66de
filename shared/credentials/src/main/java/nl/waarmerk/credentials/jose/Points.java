package nl.waarmerk.credentials.jose;

import java.math.BigInteger;
import java.security.spec.ECFieldFp;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.util.Optional;

/// Points of a curve y² = x³ + ax + b over a prime field whose p is 3 modulo 4 (P-256, P-384).
final class Points {
    private Points() {}

    static boolean on(ECParameterSpec curve, ECPoint point) {
        var p = prime(curve);
        var y = point.getAffineY();
        return point.getAffineX().compareTo(p) < 0
                && y.compareTo(p) < 0
                && y.multiply(y).mod(p).equals(squareOfY(curve, point.getAffineX()));
    }

    /// SEC 1, 2.3.4: x and the parity of y are the whole point.
    static Optional<ECPoint> decompressed(ECParameterSpec curve, BigInteger x, boolean odd) {
        var p = prime(curve);
        var root = squareOfY(curve, x).modPow(p.add(BigInteger.ONE).shiftRight(2), p);
        var point = new ECPoint(x, root.testBit(0) == odd ? root : p.subtract(root));
        return Optional.of(point).filter(found -> on(curve, found));
    }

    private static BigInteger squareOfY(ECParameterSpec curve, BigInteger x) {
        var a = curve.getCurve().getA();
        return x.multiply(x).add(a).multiply(x).add(curve.getCurve().getB()).mod(prime(curve));
    }

    private static BigInteger prime(ECParameterSpec curve) {
        return ((ECFieldFp) curve.getCurve().getField()).getP();
    }
}
