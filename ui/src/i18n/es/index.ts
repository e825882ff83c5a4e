// The words of the studio in Spanish.
export default import.meta.glob<string>("./*.ftl", { query: "?raw", import: "default", eager: true });
