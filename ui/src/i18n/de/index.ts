// The words of the studio in German.
export default import.meta.glob<string>("./*.ftl", { query: "?raw", import: "default", eager: true });
